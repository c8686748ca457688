# The weight is multiplied first, in half precision, where the product overflows.
# zh: 先在半精度下乘以权重，乘积会溢出。

import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        y = x if x.dtype == torch.float64 else x.float()
        mean_square = y.pow(2).mean(dim=-1, keepdim=True)
        normed = (x * self.weight).to(y.dtype) * torch.rsqrt(mean_square + self.eps)
        return normed.to(x.dtype)
