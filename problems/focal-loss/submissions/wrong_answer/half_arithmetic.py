# Computes in half precision.
# zh: 用半精度计算。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    x, positive = logits, targets == 1
    s = np.where(positive, x, -x)
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * np.logaddexp(0, -s)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha).astype(x.dtype) * loss
    if reduction == "mean":
        loss = loss.sum() / logits.dtype.type(loss.size)
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
