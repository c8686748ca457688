# Clips the gate to ±50, although silu is the identity far to the right.
# zh: 把门截断到 ±50，而 silu 在右侧远处就是恒等函数。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        z = self.gate_proj(x)
        return self.down_proj(F.silu(z.clamp(-50, 50)) * self.up_proj(x))
