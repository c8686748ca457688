"""The formula of torchvision: cross-entropy as max(x, 0) − x·t + log1p(exp(−|x|)), and p_t from a stable sigmoid."""

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    wide = np.promote_types(logits.dtype, np.float32)
    x, t = logits.astype(wide), targets.astype(wide)
    small = np.exp(-np.abs(x))
    p = np.where(x >= 0, 1, small) / (1 + small)
    cross_entropy = np.maximum(x, 0) - x * t + np.log1p(small)
    p_t = p * t + (1 - p) * (1 - t)
    loss = cross_entropy * (1 - p_t) ** gamma
    if alpha >= 0:
        loss *= alpha * t + (1 - alpha) * (1 - t)
    loss = {"none": lambda: loss, "sum": loss.sum, "mean": loss.mean}[reduction]()
    return loss.astype(logits.dtype)
