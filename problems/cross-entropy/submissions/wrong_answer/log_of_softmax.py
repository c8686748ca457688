# Takes the logarithm of the softmax: a probability that underflows to 0 gives an infinite loss.
# zh: 先算 softmax 再取对数：概率下溢为 0 时损失变成无穷大。

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.astype(np.float64)
    counted = targets != ignore_index
    index = np.where(counted, targets, 0)
    p = np.exp(wide - wide.max(axis=-1, keepdims=True))
    log_p = np.log(p / p.sum(axis=-1, keepdims=True))
    loss = -np.take_along_axis(log_p, index[..., None], axis=-1)[..., 0]
    if label_smoothing > 0:
        loss = (1 - label_smoothing) * loss - label_smoothing * log_p.mean(axis=-1)
    loss = np.where(counted, loss, 0.0)
    if reduction == "none":
        return loss.astype(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / counted.sum()
    return total.astype(logits.dtype)
