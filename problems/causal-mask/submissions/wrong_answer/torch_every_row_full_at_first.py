# Counts the window from the left edge, so that the first rows see future keys.
# zh: 前几行为了凑满窗口看到了未来的 key。

import torch


def causal_mask(n, window=None):
    mask = torch.ones(n, n, dtype=torch.bool).tril()
    if window is not None:
        at = torch.arange(n)
        start = (at - window + 1).clamp(min=0)[:, None]
        mask = (at >= start) & (at < start + window)
    return mask
