# Computes silu as x / (1 + e⁻ˣ), whose gradient is nan where e⁻ˣ overflows.
# zh: 用 x / (1 + e⁻ˣ) 计算 silu，e⁻ˣ 溢出时梯度为 nan。
import torch
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        gate = self.gate_proj(x)
        return self.down_proj(gate / (1 + torch.exp(-gate)) * self.up_proj(x))
