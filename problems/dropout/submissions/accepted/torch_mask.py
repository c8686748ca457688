"""A boolean mask, multiplied first; the scale of p = 1 does not matter, because nothing is left."""

import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    mask = torch.ge(u, p)
    return x * mask * (1 / (1 - min(p, 0.9999999)))
