# Looks the one-hot targets up in a V x V identity matrix.
# zh: 从 V x V 的单位矩阵里查 one-hot 目标。

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = logits.astype(np.float64)
    counted = targets != ignore_index
    index = np.where(counted, targets, 0)
    z = wide - wide.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    one_hot = np.eye(logits.shape[-1])[index]
    loss = -np.where(one_hot > 0, log_p, 0.0).sum(axis=-1)
    if label_smoothing > 0:
        loss = (1 - label_smoothing) * loss - label_smoothing * log_p.mean(axis=-1)
    loss = np.where(counted, loss, 0.0)
    if reduction == "none":
        return loss.astype(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / counted.sum()
    return total.astype(logits.dtype)
