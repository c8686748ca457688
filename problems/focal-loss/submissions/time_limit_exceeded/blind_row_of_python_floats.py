# The losses are computed entry by entry in Python.
# zh: 用 Python 逐个元素计算损失。
import math

import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    def soft(z):
        return max(z, 0.0) + math.log1p(math.exp(-abs(z)))

    losses = []
    for x, t in zip(logits.ravel().tolist(), targets.ravel().tolist()):
        z = x if t else -x
        weight = 1 if alpha < 0 else alpha if t else 1 - alpha
        losses.append(weight * math.exp(-gamma * soft(z)) * soft(-z))
    if reduction == "none":
        return np.array(losses).reshape(logits.shape).astype(logits.dtype)
    total = math.fsum(losses)
    return np.array(total if reduction == "sum" else total / len(losses)).astype(logits.dtype)
