# Takes the maximum without keepdims, so it cannot broadcast back onto the rows.
# zh: 求最大值时没有 keepdims，无法广播回各行。

import numpy as np


def log_softmax(x):
    z = x - x.max(axis=-1)
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
