# judge: transformer-block
import torch
from torch import nn


class TransformerBlock(nn.Module):
    """A pre-norm transformer block with an optional causal mask; see the statement for the keys."""

    def __init__(self, d_model: int, num_heads: int, d_ff: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(d_model)

    def forward(self, x: torch.Tensor, causal: bool = False) -> torch.Tensor:
        raise NotImplementedError
