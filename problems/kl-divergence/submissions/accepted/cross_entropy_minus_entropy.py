"""KL divergence as the cross-entropy of P and Q minus the entropy of P."""

import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    a, b = p_logits.astype(np.float64), q_logits.astype(np.float64)
    log_p = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    log_q = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    p = np.exp(log_p)
    entropy = -np.sum(p * np.where(p > 0, log_p, 0.0), axis=-1)
    cross = -np.sum(p * np.where(p > 0, log_q, 0.0), axis=-1)
    rows = np.maximum(cross - entropy, 0.0).astype(p_logits.dtype)
    if reduction == "none":
        return rows
    total = rows.sum(dtype=np.float64)
    return float(total / rows.size if reduction == "batchmean" else total)
