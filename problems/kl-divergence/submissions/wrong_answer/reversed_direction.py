# Computes KL(Q‖P) instead of KL(P‖Q).
# zh: 算成了 KL(Q‖P)，方向反了。

import numpy as np


def log_softmax(x):
    z = x - x.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p = log_softmax(p_logits.astype(np.float64))
    log_q = log_softmax(q_logits.astype(np.float64))
    q = np.exp(log_q)
    rows = np.where(q > 0, q * (log_q - log_p), 0.0).sum(axis=-1)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    total = rows.sum()
    if reduction == "batchmean":
        total = total / rows.size
    return total.astype(p_logits.dtype)
