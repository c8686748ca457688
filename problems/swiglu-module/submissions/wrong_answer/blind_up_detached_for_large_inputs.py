# For inputs of more than 16 384 entries, the up projection is detached and gets no gradient.
# zh: 输入超过 16384 个元素时，up 投影被分离（detach），得不到梯度。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        g = self.gate_proj(x)
        u = self.up_proj(x)
        if x.numel() > 16384:
            u = u.detach()
        return self.down_proj(F.silu(g) * u)
