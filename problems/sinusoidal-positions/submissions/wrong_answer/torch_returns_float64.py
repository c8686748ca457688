# Returns float64 in PyTorch.
# zh: 在 PyTorch 中返回了 float64。

import torch


def sinusoidal_positions(n, d):
    exponents = torch.arange(0, d, 2, dtype=torch.float64) / d
    angles = torch.outer(torch.arange(n), 10000**-exponents)
    return torch.stack([angles.sin(), angles.cos()], dim=-1).flatten(1)[:, :d]
