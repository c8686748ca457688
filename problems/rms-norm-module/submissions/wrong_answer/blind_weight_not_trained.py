# The weight is a buffer and not a parameter, so that it is not trained.
# zh: 权重是缓冲区而不是参数，因此不会被训练。
import torch
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-6):
        super().__init__()
        self.eps = eps
        self.register_buffer("weight", torch.ones(dim))

    def forward(self, x):
        wide = torch.float64 if x.dtype == torch.float64 else torch.float32
        z = x.to(wide)
        return (z * torch.rsqrt(z.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight).to(x.dtype)
