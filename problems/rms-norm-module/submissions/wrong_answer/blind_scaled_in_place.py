# Without a gradient the input is scaled in place, which changes the caller's tensor in full precision.
# zh: 不求梯度时就地缩放，全精度下改动了调用者的张量。
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
        scale = torch.rsqrt(z.pow(2).mean(-1, keepdim=True) + self.eps)
        if not torch.is_grad_enabled() or not z.requires_grad:
            return z.mul_(scale).mul(self.weight).to(x.dtype)
        return (z * scale * self.weight).to(x.dtype)
