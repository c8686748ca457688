# Divides by the root of the sum of the squares, without the mean.
# zh: 除以平方和的平方根，没有取平均。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(wide.pow(2).sum(-1, keepdim=True) + self.eps)
        return (y * self.weight).to(x.dtype)
