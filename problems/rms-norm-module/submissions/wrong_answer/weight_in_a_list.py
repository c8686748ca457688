# Keeps the weight in a plain list, where the module does not find it.
# zh: 把权重放在普通列表里，模块找不到它。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.parts = [nn.Parameter(torch.ones(dim))]

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)
        return (y * self.parts[0]).to(x.dtype)
