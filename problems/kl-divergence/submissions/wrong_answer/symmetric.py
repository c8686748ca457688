# Averages both directions: that is half the Jeffreys divergence.
# zh: 对两个方向取平均：那是 Jeffreys 散度的一半。

import numpy as np


def log_softmax(x):
    z = x - x.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p = log_softmax(p_logits.astype(np.float64))
    log_q = log_softmax(q_logits.astype(np.float64))
    p = np.exp(log_p)
    q = np.exp(log_q)
    rows = np.where(p != q, (p - q) * (log_p - log_q), 0.0).sum(axis=-1) / 2
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    total = rows.sum()
    if reduction == "batchmean":
        total = total / rows.size
    return total.astype(p_logits.dtype)
