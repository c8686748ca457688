# Shifts by the maximum of the whole array, so rows far below it underflow.
# zh: 平移时减的是整个数组的最大值，远小于它的行会下溢。

import numpy as np


def log_softmax(x):
    z = x - x.max()
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p = log_softmax(p_logits.astype(np.float64))
    log_q = log_softmax(q_logits.astype(np.float64))
    p = np.exp(log_p)
    rows = np.where(p > 0, p * (log_p - log_q), 0.0).sum(axis=-1)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    total = rows.sum()
    if reduction == "batchmean":
        total = total / rows.size
    return total.astype(p_logits.dtype)
