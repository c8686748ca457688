"""With s = ±logit by target, p_t = sigmoid(s): both −log p_t and log(1 − p_t) are softplus functions of s; O(n)."""

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    """Return −alpha_t · (1 − p_t)^gamma · log p_t: of each entry, their sum or their mean."""
    x = logits.astype(np.promote_types(logits.dtype, np.float32))
    positive = targets == 1
    signed = np.where(positive, x, -x)
    loss = np.exp(-gamma * np.logaddexp(0, signed)) * np.logaddexp(0, -signed)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)
