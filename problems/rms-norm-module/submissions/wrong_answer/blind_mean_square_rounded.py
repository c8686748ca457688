# The root mean square is rounded to half precision, where that of tiny inputs vanishes.
# zh: 均方根先舍入成半精度，输入很小时变成 0。
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
        square = z.pow(2).mean(-1, keepdim=True).to(x.dtype).to(wide)
        return (z * torch.rsqrt(square + self.eps) * self.weight).to(x.dtype)
