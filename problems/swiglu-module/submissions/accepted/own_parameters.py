# Holds the weights in modules of its own and writes the products as einsum.
# zh: 用自定义模块保存权重，用 einsum 计算乘法。
import torch
from torch import nn


class Projection(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))

    def forward(self, x):
        return torch.einsum("...i,oi->...o", x, self.weight)


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = Projection(dim, hidden)
        self.up_proj = Projection(dim, hidden)
        self.down_proj = Projection(hidden, dim)
        self.act = nn.SiLU()

    def forward(self, x):
        return self.down_proj(self.up_proj(x) * self.act(self.gate_proj(x)))
