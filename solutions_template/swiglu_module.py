# judge: swiglu-module
import torch
from torch import nn


class SwiGLU(nn.Module):
    """The gated feed-forward network of LLaMA; see the statement for the keys of the three projections."""

    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError
