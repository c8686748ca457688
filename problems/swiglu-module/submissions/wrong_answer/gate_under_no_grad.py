# Computes the sigmoid of the gate under no_grad.
# zh: 在 no_grad 下计算门的 sigmoid。
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
        with torch.no_grad():
            factor = torch.sigmoid(gate)
        return self.down_proj(gate * factor * self.up_proj(x))
