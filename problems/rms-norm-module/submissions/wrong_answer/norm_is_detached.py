# Detaches the root mean square, so that the gradient of x is incomplete.
# zh: 把均方根从计算图中分离，x 的梯度不完整。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(wide.detach().pow(2).mean(-1, keepdim=True) + self.eps)
        return (y * self.weight).to(x.dtype)
