# judge: gqa-module
import torch
from torch import nn


class GroupedQueryAttention(nn.Module):
    """Causal self-attention with grouped queries and rotary positions; see the statement for the keys."""

    def __init__(self, d_model: int, num_heads: int, num_kv_heads: int) -> None:
        super().__init__()
        self.q_proj = nn.Linear(d_model, d_model, bias=False)

    def forward(self, x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError
