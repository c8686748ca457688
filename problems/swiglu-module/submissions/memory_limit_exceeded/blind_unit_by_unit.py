# Computes the hidden units one by one.
# zh: 逐个计算隐藏单元。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        y = 0
        weights = zip(self.gate_proj.weight, self.up_proj.weight, self.down_proj.weight.T)
        for gate, up, down in weights:
            y = y + (F.silu(x @ gate) * (x @ up))[..., None] * down
        return y
