# Divides the sum of the squares by dim − 1.
# zh: 平方和除以 dim − 1。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(wide.pow(2).sum(-1, keepdim=True) / max(x.shape[-1] - 1, 1) + self.eps)
        return (y * self.weight).to(x.dtype)
