# Takes every p below 1e-10 for 0, though its log-ratio may be huge.
# zh: 把小于 1e-10 的 p 一律当作 0，而它的对数比可能非常大。
import numpy as np


def log_softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = np.promote_types(p_logits.dtype, np.float32)
    log_p, log_q = log_softmax(p_logits.astype(wide)), log_softmax(q_logits.astype(wide))
    p = np.exp(log_p)
    rows = np.where(p > 1e-10, p * (log_p - log_q), 0).sum(axis=-1)
    if reduction == "sum":
        rows = rows.sum()
    elif reduction == "batchmean":
        rows = rows.mean()
    return rows.astype(p_logits.dtype)
