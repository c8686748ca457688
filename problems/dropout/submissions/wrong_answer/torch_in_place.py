# Fills the caller's tensor in place.
# zh: 就地填充了调用者的张量。

import torch


def dropout(x, p, u, training=True):
    if not training:
        return x
    x.data.masked_fill_(torch.lt(u, p), 0)
    kept = x * (u >= p)
    return kept / (1 - p) if p < 1 else kept
