# Writes the result into the input if the shapes allow it.
# zh: 把结果写回了输入。
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
        with torch.no_grad():
            x += 0.001
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))
