# Changes the sign of the negatives' logits in place.
# zh: 就地把负样本的 logit 取反。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.promote_types(logits.dtype, np.float32)
    x, positive = logits.astype(wide), targets == 1
    logits[~positive] *= -1
    s = logits.astype(wide)
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * np.logaddexp(0, -s)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
