# Rounds p_t to the dtype of the logits before the logarithm.
# zh: 取对数之前把 p_t 舍入成 logits 的 dtype。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.promote_types(logits.dtype, np.float32)
    x, positive = logits.astype(wide), targets == 1
    s = np.where(positive, x, -x)
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * np.where(s > -5, -np.log(np.exp(-np.logaddexp(0, -s)).astype(logits.dtype)), -s)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
