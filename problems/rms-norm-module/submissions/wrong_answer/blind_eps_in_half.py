# eps is converted to the dtype of x, and 1e-8 is zero in float16.
# zh: eps 被转换成 x 的类型，1e-8 在 float16 中为 0。
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
        eps = torch.tensor(self.eps, dtype=x.dtype).to(wide)
        return (z * torch.rsqrt(z.pow(2).mean(-1, keepdim=True) + eps) * self.weight).to(x.dtype)
