# judge: lora-module
import torch
from torch import nn


class LoRALinear(nn.Module):
    """A frozen linear layer plus alpha / rank times a low-rank update; see the statement for the keys."""

    def __init__(self, in_features: int, out_features: int, rank: int, alpha: float) -> None:
        super().__init__()
        self.base = nn.Linear(in_features, out_features)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError
