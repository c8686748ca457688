# Computes silu as x · eˣ / (1 + eˣ), which is inf / inf for large x.
# zh: 用 x · eˣ / (1 + eˣ) 计算 silu，x 很大时是 inf / inf。
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        gate = self.gate_proj(x)
        return self.down_proj(gate * gate.exp() / (1 + gate.exp()) * self.up_proj(x))
