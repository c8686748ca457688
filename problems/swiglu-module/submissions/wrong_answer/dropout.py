# Drops out hidden units, also where the statement has no dropout.
# zh: 对隐藏单元做了 dropout，而题目中没有。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        return self.down_proj(F.dropout(F.silu(self.gate_proj(x)) * self.up_proj(x), 0.1))
