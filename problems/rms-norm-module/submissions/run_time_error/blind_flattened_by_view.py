# view() fails on an input that is a transposed view.
# zh: 输入是转置视图时 view() 会出错。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(dim))

    def forward(self, x):
        wide = torch.float64 if x.dtype == torch.float64 else torch.float32
        z = x.to(wide)
        z = z.view(-1, x.shape[-1])
        y = z * torch.rsqrt(z.pow(2).mean(1, keepdim=True) + self.eps) * self.weight
        return y.view(x.shape).to(x.dtype)
