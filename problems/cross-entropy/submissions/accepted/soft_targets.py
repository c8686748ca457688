"""Cross-entropy against the full smoothed target distribution, with 0 · (-inf) defined as 0."""

import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    logits64 = logits.astype(np.float64)
    counted = targets != ignore_index
    target = np.full(logits.shape, label_smoothing / logits.shape[-1])
    index = np.where(counted, targets, 0)[..., None]
    hit = np.take_along_axis(target, index, -1) + (1 - label_smoothing)
    np.put_along_axis(target, index, hit, -1)
    log_p = logits64 - np.logaddexp.reduce(logits64, axis=-1, keepdims=True)
    terms = np.zeros_like(target)
    np.multiply(target, -log_p, out=terms, where=target > 0)
    loss = np.where(counted, terms.sum(axis=-1), 0.0)
    if reduction == "none":
        return loss.astype(logits.dtype)
    return (loss.sum() / (counted.sum() if reduction == "mean" else 1)).astype(logits.dtype)
