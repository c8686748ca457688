# Handles inputs of more than two dimensions part by part in Python.
# zh: 对超过两维的输入，在 Python 中逐部分处理。
import torch
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim: int, hidden: int):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        if x.dim() > 2:
            return torch.stack([self(part) for part in x])
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))
