# Squares in half precision, and converts only for the mean.
# zh: 在半精度下求平方，取平均时才转换。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(x.pow(2).to(wide.dtype).mean(-1, keepdim=True) + self.eps)
        return (y * self.weight).to(x.dtype)
