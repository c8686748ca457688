# Cuts the gradient by working on x.detach().
# zh: 对 x.detach() 计算，切断了梯度。

import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    powers = torch.arange(half, dtype=torch.float64) / half
    angles = torch.outer(positions.to(torch.float64) / scale, base**-powers).repeat(1, 2)
    cos, sin = angles.cos(), angles.sin()
    x = x.detach()
    rotated = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return (x * cos + rotated * sin).to(x.dtype)
