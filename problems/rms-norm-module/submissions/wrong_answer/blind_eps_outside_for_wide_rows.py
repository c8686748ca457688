# Adds eps outside of the root when dim is at least 512.
# zh: dim 不小于 512 时把 eps 加在根号外。
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
        ms = h.pow(2).mean(-1, keepdim=True)
        root = (ms + self.eps).sqrt() if x.shape[-1] < 512 else ms.sqrt() + self.eps
        return (h / root * self.weight.to(wide)).to(x.dtype)
