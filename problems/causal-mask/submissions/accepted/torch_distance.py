"""torch: the distance from key to query, between 0 and the window."""

import torch


def causal_mask(n, window=None):
    at = torch.arange(n, dtype=torch.int32)
    distance = at[:, None] - at
    return (distance >= 0) & (distance < (window or n))
