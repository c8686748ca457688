# Shifts the logits in place and so changes the caller's arrays.
# zh: 原地平移 logits，改动了调用者的数组。

import numpy as np


def log_softmax(x):
    x -= x.max(axis=-1, keepdims=True)
    z = x.astype(np.float64)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p = log_softmax(p_logits)
    log_q = log_softmax(q_logits)
    p = np.exp(log_p)
    rows = np.where(p > 0, p * (log_p - log_q), 0.0).sum(axis=-1)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    total = rows.sum()
    if reduction == "batchmean":
        total = total / rows.size
    return total.astype(p_logits.dtype)
