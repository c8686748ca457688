# Computes the root mean square in the first call only.
# zh: 只在第一次调用时计算均方根。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.norm = None
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        if self.norm is None:
            self.norm = torch.rsqrt(wide.pow(2).mean() + self.eps)
        y = wide * self.norm
        return (y * self.weight).to(x.dtype)
