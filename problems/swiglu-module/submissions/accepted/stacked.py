# Computes gate and value in one matrix product, and silu by the sigmoid.
# zh: 把门和值的两个矩阵拼成一次乘法，用 sigmoid 计算 silu。
import torch
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.w1 = nn.Linear(dim, hidden, bias=False)
        self.w3 = nn.Linear(dim, hidden, bias=False)
        self.w2 = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        gate, value = (x @ torch.cat([self.w1.weight, self.w3.weight]).T).chunk(2, dim=-1)
        return self.w2(gate * torch.sigmoid(gate) * value)
