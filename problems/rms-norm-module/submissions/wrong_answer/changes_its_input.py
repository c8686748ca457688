# Divides x in place.
# zh: 原地修改了 x。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x.detach() if x.dtype == torch.float64 else x.detach().float()
        wide *= torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)
        y = wide
        return (y * self.weight).to(x.dtype)
