# Puts all sines before all cosines (PyTorch).
# zh: 把所有正弦放在了所有余弦之前（PyTorch）。

import torch


def sinusoidal_positions(n, d):
    exponents = torch.arange(0, d, 2, dtype=torch.float64) / d
    angles = torch.outer(torch.arange(n), 10000**-exponents)
    return torch.cat([angles.sin(), angles.cos()], dim=-1)[:, :d].float()
