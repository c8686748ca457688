# Returns bytes of 0 and 1 instead of booleans.
# zh: 返回的是 0 和 1 的字节，而不是布尔值。

import torch


def causal_mask(n, window=None):
    mask = torch.ones(n, n, dtype=torch.uint8).tril()
    return mask if window is None else mask.triu(1 - window)
