# Flattens the input by view, which fails where it is not contiguous.
# zh: 用 view 展平输入，输入不连续时会失败。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        shape = x.shape
        x = x.view(-1, shape[-1])
        z = self.gate_proj(x)
        return self.down_proj(F.silu(z) * self.up_proj(x)).view(shape)
