# eps is a lower bound of the mean square and is not added to it.
# zh: eps 只作均方的下限，没有加上去。
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
        square = z.pow(2).mean(-1, keepdim=True).clamp(min=self.eps)
        return (z * torch.rsqrt(square) * self.weight).to(x.dtype)
