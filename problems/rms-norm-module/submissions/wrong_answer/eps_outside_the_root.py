# Adds eps outside of the root.
# zh: eps 加在了根号外。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide / (wide.pow(2).mean(-1, keepdim=True).sqrt() + self.eps)
        return (y * self.weight).to(x.dtype)
