"""The form of model code: x·cos + rotate_half(x)·sin with the table written twice."""

import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    powers = torch.arange(half, dtype=torch.float64) / half
    angles = torch.outer(positions.to(torch.float64) / scale, base**-powers).repeat(1, 2)
    cos, sin = angles.cos(), angles.sin()
    rotated = torch.cat((-x[..., half:], x[..., :half]), dim=-1)
    return (x * cos + rotated * sin).to(x.dtype)
