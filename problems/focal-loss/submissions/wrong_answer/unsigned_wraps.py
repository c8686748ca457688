# Computes 2t − 1 in the dtype of the targets, which wraps around if it is unsigned.
# zh: 用 targets 的 dtype 计算 2t − 1，无符号类型会溢出回绕。

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.promote_types(logits.dtype, np.float32)
    x, positive = logits.astype(wide), targets == 1
    s = (targets * targets.dtype.type(2) - targets.dtype.type(1) if targets.dtype != bool else 2 * positive - 1) * x
    factor = np.exp(-gamma * np.logaddexp(0, s))
    loss = factor * np.logaddexp(0, -s)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
