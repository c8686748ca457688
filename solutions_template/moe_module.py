# judge: moe-module
import torch
from torch import nn


class MoELayer(nn.Module):
    """A sparse mixture of SwiGLU experts with weights over the chosen ones; see the statement for the keys."""

    def __init__(self, d_model: int, d_ff: int, num_experts: int, top_k: int) -> None:
        super().__init__()
        self.gate = nn.Linear(d_model, num_experts, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError
