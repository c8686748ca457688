# Adds an epsilon inside the logarithm, which bounds the loss.
# zh: 在对数里加了 epsilon，损失被限制住。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.promote_types(logits.dtype, np.float32)
    x, positive = logits.astype(wide), targets == 1
    s = np.where(positive, x, -x)
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * -np.log(np.exp(-np.logaddexp(0, -s)) + 1e-8)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
