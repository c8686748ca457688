# Computes float64 logits in float32.
# zh: 把 float64 的 logit 降到 float32 计算。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.float32
    x, positive = logits.astype(wide), targets == 1
    s = np.where(positive, x, -x)
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * np.logaddexp(0, -s)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
