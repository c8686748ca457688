# Computes the angles in float32 (PyTorch).
# zh: 用 float32 计算角度（PyTorch）。

import torch


def sinusoidal_positions(n, d):
    exponents = torch.arange(0, d, 2, dtype=torch.float32) / d
    angles = torch.outer(torch.arange(n), 10000**-exponents)
    return torch.stack([angles.sin(), angles.cos()], dim=-1).flatten(1)[:, :d].float()
