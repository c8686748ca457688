# Forms all products of inputs and weights at once and sums them afterwards.
# zh: 一次算出输入与权重的全部乘积，然后才求和。
import torch.nn.functional as F
from torch import nn


class SwiGLU(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.gate_proj = nn.Linear(dim, hidden, bias=False)
        self.up_proj = nn.Linear(dim, hidden, bias=False)
        self.down_proj = nn.Linear(hidden, dim, bias=False)

    def forward(self, x):
        z = (x[..., None, :] * self.gate_proj.weight).sum(-1)
        return self.down_proj(F.silu(z) * self.up_proj(x))
