# Computes the sigmoid as (1 + tanh(z/2)) / 2, which loses its digits for negative z.
# zh: 用 (1 + tanh(z/2)) / 2 计算 sigmoid，z 为负时丢失有效数字。
import torch
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        z = self.gate_proj(x)
        return self.down_proj(z * (1 + torch.tanh(z / 2)) / 2 * self.up_proj(x))
