# The default of eps is 1e-5, as in LayerNorm, and not 1e-6.
# zh: eps 的默认值是 LayerNorm 的 1e-5，而不是 1e-6。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = torch.float64 if x.dtype == torch.float64 else torch.float32
        z = x.to(wide)
        return (z * torch.rsqrt(z.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight).to(x.dtype)
