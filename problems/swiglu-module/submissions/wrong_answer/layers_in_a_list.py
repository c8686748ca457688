# Keeps the projections in a plain list, where the module does not find them.
# zh: 把投影放在普通列表里，模块找不到它们。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.layers = [
            nn.Linear(dim, hidden, bias=False),
            nn.Linear(dim, hidden, bias=False),
            nn.Linear(hidden, dim, bias=False),
        ]

    def forward(self, x):
        gate, up, down = self.layers
        return down(F.silu(gate(x)) * up(x))
