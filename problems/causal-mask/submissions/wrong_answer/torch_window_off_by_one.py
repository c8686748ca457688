# Cuts at the diagonal −window, which leaves window + 1 keys.
# zh: 在第 −window 条对角线处截断，留下 window + 1 个 key。

import torch


def causal_mask(n, window=None):
    mask = torch.ones(n, n, dtype=torch.bool).tril()
    if window is not None:
        mask = mask.triu(-window)
    return mask
