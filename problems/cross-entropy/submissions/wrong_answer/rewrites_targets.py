# Overwrites ignored targets in the caller's array.
# zh: 直接改写了调用者数组中被忽略的 target。

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.astype(np.float64)
    counted = targets != ignore_index
    targets[~counted] = 0
    index = targets
    z = wide - wide.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
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
