# Keeps gate and value in one stacked weight under another key.
# zh: 把门和值合成一个权重，键名不同。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_up_proj = nn.Linear(dim, 2 * hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        gate, value = self.gate_up_proj(x).chunk(2, -1)
        return self.down_proj(F.silu(gate) * value)
