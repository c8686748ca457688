# The norm is rounded to half precision before the division, where it overflows for large vectors.
# zh: 范数在相除之前舍入到半精度，向量较大时会溢出。

import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        y = x if x.dtype == torch.float64 else x.float()
        norm = torch.linalg.vector_norm(y, dim=-1, keepdim=True).to(x.dtype).to(y.dtype)
        mean_square = norm * norm / y.shape[-1]
        normed = y * torch.rsqrt(mean_square + self.eps)
        return normed.to(x.dtype) * self.weight
