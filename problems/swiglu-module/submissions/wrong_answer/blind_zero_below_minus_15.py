# The gate is set to zero below -15, where silu is still 5e-6.
# zh: z 低于 -15 时门被置零，而此处 silu 仍约为 5e-6。

import torch
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
        gate = torch.where(z < -15.0, torch.zeros_like(z), F.silu(z))
        return self.down_proj(gate * self.up_proj(x))
