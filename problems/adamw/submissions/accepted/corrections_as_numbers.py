"""The order of the paper on Adam: both corrections become two numbers, so that no array is divided by them."""

import math

import numpy as np


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    wide = np.promote_types(p.dtype, np.float32)
    grad = g.astype(wide)
    first = m + (1 - betas[0]) * (grad - m)
    second = v + (1 - betas[1]) * (grad * grad - v)
    root = math.sqrt(1 - betas[1] ** t)
    size = lr * root / (1 - betas[0] ** t)
    values = p - p.astype(wide) * lr * weight_decay - size * first / (np.sqrt(second) + eps * root)
    return values.astype(p.dtype), first.astype(p.dtype), second.astype(p.dtype)
