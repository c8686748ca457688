# Multiplies log p with the one-hot target: 0 · (-inf) is NaN for masked classes.
# zh: 用 one-hot 目标乘 log p：类别被屏蔽时 0 · (-inf) 得到 NaN。

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.astype(np.float64)
    counted = targets != ignore_index
    index = np.where(counted, targets, 0)
    z = wide - wide.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    one_hot = index[..., None] == np.arange(logits.shape[-1])
    loss = -(one_hot * log_p).sum(axis=-1)
    if label_smoothing > 0:
        loss = (1 - label_smoothing) * loss - label_smoothing * log_p.mean(axis=-1)
    loss = np.where(counted, loss, 0.0)
    if reduction == "none":
        return loss.astype(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / counted.sum()
    return total.astype(logits.dtype)
