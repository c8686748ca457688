# The root mean square is a constant for the gradient.
# zh: 均方根在求梯度时被当作常数。
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
        scale = torch.rsqrt(z.pow(2).mean(-1, keepdim=True) + self.eps).detach()
        return (z * scale * self.weight).to(x.dtype)
