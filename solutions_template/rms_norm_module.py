# judge: rms-norm-module
import torch
from torch import nn


class RMSNorm(nn.Module):
    """Root-mean-square normalisation over the last axis with a trained weight; see the statement for the key."""

    def __init__(self, dim: int, eps: float = 1e-6) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError
