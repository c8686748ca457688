# With a float32 computation the result of bfloat16 input is not converted back.
# zh: bfloat16 输入用 float32 计算后没有转换回来。
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
        y = z * torch.rsqrt(z.pow(2).mean(-1, keepdim=True) + self.eps)
        return y * self.weight.to(wide) if x.dtype == torch.bfloat16 else (y * self.weight).to(x.dtype)
