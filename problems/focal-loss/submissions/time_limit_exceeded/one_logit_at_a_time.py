# Computes one logit at a time in a Python loop.
# zh: 在 Python 循环里逐个计算。

import math

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    losses = []
    for x, t in zip(logits.reshape(-1).tolist(), targets.reshape(-1).tolist(), strict=True):
        s = x if t == 1 else -x
        weight = 1 if alpha < 0 else alpha if t == 1 else 1 - alpha
        small = math.log1p(math.exp(-abs(s)))
        losses.append(weight * math.exp(-gamma * (max(s, 0) + small)) * (max(-s, 0) + small))
    loss = np.array(losses).reshape(logits.shape)
    if reduction != "none":
        loss = getattr(loss, reduction)()
    return loss.astype(logits.dtype)
