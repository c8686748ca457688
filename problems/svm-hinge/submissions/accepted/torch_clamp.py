"""Scores by a matrix product, clamp for the hinge."""

import torch


def hinge_loss(w, b, x, y, c):
    wide = torch.promote_types(x.dtype, torch.float32)
    weights, bias = w.to(wide), b.to(wide)
    margins = y.to(wide) * (x.to(wide) @ weights + bias)
    loss = weights.square().sum() / 2 + c * (1 - margins).clamp(min=0).sum()
    return loss.to(x.dtype)
