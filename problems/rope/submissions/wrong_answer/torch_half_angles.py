# Builds the angles in the dtype of x.
# zh: 用 x 的 dtype 构造角度。

import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    powers = torch.arange(half, dtype=x.dtype) / half
    angles = torch.outer(positions.to(x.dtype) / scale, base**-powers).repeat(1, 2)
    cos, sin = angles.cos(), angles.sin()
    rotated = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return (x * cos + rotated * sin).to(x.dtype)
