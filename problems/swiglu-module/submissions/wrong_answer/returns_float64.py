# Computes in float64 and returns it for float32 inputs as well.
# zh: 用 float64 计算，float32 输入也返回 float64。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        hidden = F.silu(self.gate_proj(x)).double() * self.up_proj(x).double()
        return hidden @ self.down_proj.weight.double().T
