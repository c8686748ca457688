"""Choose zeros before scaling; p = 1 is not scaled, so its gradient is 0 and not NaN."""

import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    kept = torch.where(u < p, 0, x)
    return kept / (1 - p) if p < 1 else kept
