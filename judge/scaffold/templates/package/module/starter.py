# judge: new-problem
import torch
from torch import nn


class NewProblem(nn.Module):
    """TODO: Scale and shift each feature; the statement names the keys of the state dict."""

    def __init__(self, width: int) -> None:
        super().__init__()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError
