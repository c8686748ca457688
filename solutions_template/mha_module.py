# judge: mha-module
import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    """Multi-head self-attention with biases and an optional causal mask; see the statement for the keys."""

    def __init__(self, d_model: int, num_heads: int) -> None:
        super().__init__()
        self.q_proj = nn.Linear(d_model, d_model)

    def forward(self, x: torch.Tensor, causal: bool = False) -> torch.Tensor:
        raise NotImplementedError
