"""torch: the lower triangle, less the lower triangle below the window."""

import torch


def causal_mask(n, window=None):
    mask = torch.ones(n, n, dtype=torch.bool).tril()
    if window is not None:
        mask = mask.triu(1 - window)
    return mask
