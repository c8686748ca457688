# Keeps the weights as (inputs, outputs), transposed to nn.Linear.
# zh: 权重的形状是 (输入, 输出)，与 nn.Linear 相反。
import torch
import torch.nn.functional as F
from torch import nn


class Projection(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs))

    def forward(self, x):
        return x @ self.weight


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = Projection(dim, hidden)
        self.up_proj = Projection(dim, hidden)
        self.down_proj = Projection(hidden, dim)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))
