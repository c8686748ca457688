# Averages over all axes instead of the last one.
# zh: 沿所有维度取平均，而不只是最后一维。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(wide.pow(2).mean() + self.eps)
        return (y * self.weight).to(x.dtype)
