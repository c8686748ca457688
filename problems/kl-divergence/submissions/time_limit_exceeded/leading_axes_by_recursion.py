# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def log_probabilities(logits):
    """Return the logarithm of softmax over the last axis, in float64."""
    z = np.subtract(logits, logits.max(axis=-1, keepdims=True), dtype=np.float64)
    z -= np.log(np.exp(z).sum(axis=-1, keepdims=True))
    return z


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    """Return KL(P‖Q) per row, its sum, or its mean over all rows."""
    log_p = log_probabilities(p_logits)
    p = np.exp(log_p)
    with np.errstate(invalid="ignore"):  # (-inf) - (-inf) where both classes are masked
        log_p -= log_probabilities(q_logits)
    terms = np.multiply(p, log_p, out=np.zeros_like(p), where=p > 0)
    rows = terms.sum(axis=-1)
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    total = rows.sum()
    if reduction == "batchmean":
        total = total / rows.size
    return total.astype(p_logits.dtype)


_plain = kl_divergence


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    if p_logits.ndim > 2:
        parts = [kl_divergence(a, b, "none") for a, b in zip(p_logits, q_logits)]
        rows = np.stack(parts)
        if reduction == "none":
            return rows
        total = rows.astype(np.float64).sum()
        return (total / rows.size if reduction == "batchmean" else total).astype(p_logits.dtype)
    return _plain(p_logits, q_logits, reduction)
