# Removes all axes of length 1 from the result.
# zh: 去掉结果中所有长度为 1 的维。
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
        return self.down_proj(F.silu(z) * self.up_proj(x)).squeeze()
