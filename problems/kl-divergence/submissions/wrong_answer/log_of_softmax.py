# Takes the logarithm of the softmax: where q underflows to 0 the divergence becomes infinite.
# zh: 先算 softmax 再取对数：q 下溢为 0 时散度变成无穷大。

import numpy as np


def log_softmax(x):
    exp = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.log(exp / exp.sum(axis=-1, keepdims=True))


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
