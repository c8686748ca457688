# Creates the weight once for the class, so that all objects share it.
# zh: 权重属于类，所有对象共用一个。
import torch
from torch import nn

shared = nn.ParameterDict()


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = shared.setdefault(str(dim), nn.Parameter(torch.ones(dim)))

    def forward(self, x):
        wide = x if x.dtype == torch.float64 else x.float()
        y = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.eps)
        return (y * self.weight).to(x.dtype)
