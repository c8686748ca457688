# Averages over the second last axis when it is longer than 64 and equal to dim.
# zh: 倒数第二轴长度大于 64 且等于 dim 时，沿该轴求均值。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = torch.float64 if x.dtype == torch.float64 else torch.float32
        h = x.to(wide)
        axis = -2 if x.dim() > 1 and x.shape[-2] == x.shape[-1] > 64 else -1
        return (h * torch.rsqrt(h.pow(2).mean(axis, keepdim=True) + self.eps) * self.weight.to(wide)).to(x.dtype)
