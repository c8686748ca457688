# Loops over the positions.
# zh: 逐位置循环。
import torch
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        rows = [self.down_proj(F.silu(self.gate_proj(row)) * self.up_proj(row)) for row in x.reshape(-1, x.shape[-1])]
        return torch.stack(rows).reshape(x.shape)
