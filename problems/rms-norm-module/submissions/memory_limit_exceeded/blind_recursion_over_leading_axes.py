# Normalises inputs of more than two dimensions part by part in Python; the parts and their graph take too much memory.
# zh: 超过二维的输入在 Python 里逐块归一化，各块及其计算图占用太多内存。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim: int, eps: float = 1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        if x.dim() > 2:
            return torch.stack([self.forward(part) for part in x])
        h = x if x.dtype == torch.float64 else x.float()
        h = h * torch.rsqrt(h.pow(2).mean(-1, keepdim=True) + self.eps)
        return h.to(x.dtype) * self.weight
