# Does not subtract the maximum, so exp overflows for large logits.
# zh: 没有减去最大值，logits 较大时 exp 会溢出。

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.astype(np.float64)
    counted = targets != ignore_index
    index = np.where(counted, targets, 0)
    log_p = wide - np.log(np.exp(wide).sum(axis=-1, keepdims=True))
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
