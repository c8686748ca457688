"""cumsum in float64; tensors of no dimension are returned."""

import torch


def split_gain(g, h, lam, gamma):
    left, left_h = g.cumsum(0, dtype=torch.float64), h.cumsum(0, dtype=torch.float64)
    total, total_h = left[-1], left_h[-1]
    left, left_h = left[:-1], left_h[:-1]
    right, right_h = total - left, total_h - left_h
    gains = (left**2 / (left_h + lam) + right**2 / (right_h + lam) - total**2 / (total_h + lam)) / 2 - gamma
    best, at = torch.cat([gains.new_zeros(1), gains]).max(dim=0)
    return best.to(g.dtype), at
