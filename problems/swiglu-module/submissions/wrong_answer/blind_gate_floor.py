# Raises gates below −20 to −20, where silu is not yet 0.
# zh: 把低于 −20 的门抬到 −20，而那里的 silu 还不是 0。
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
        return self.down_proj(F.silu(z.clamp(min=-20)) * self.up_proj(x))
