# Switches gradients off in evaluation mode.
# zh: eval 模式下关闭梯度。
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
        with torch.set_grad_enabled(self.training):
            z = self.gate_proj(x)
            return self.down_proj(F.silu(z) * self.up_proj(x))
