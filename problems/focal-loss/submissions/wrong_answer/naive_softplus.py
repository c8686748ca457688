# Computes log(1 + exp(−s)) directly, which overflows.
# zh: 直接计算 log(1 + exp(−s))，会溢出。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.promote_types(logits.dtype, np.float32)
    x, positive = logits.astype(wide), targets == 1
    s = np.where(positive, x, -x)
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * np.log(1 + np.exp(-s))
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
