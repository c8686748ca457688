# Writes causality into the mask that the caller gave.
# zh: 把因果限制直接写进了调用者传入的 mask。
import math

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    dtype = q.dtype
    work = np.promote_types(dtype, np.float32)
    n_queries, n_keys = q.shape[-2], k.shape[-2]
    q, k, v = (array.astype(work) for array in (q, k, v))
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])
    visible = np.ones(scores.shape, dtype=bool) if mask is None else mask
    if is_causal:
        causal = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
        if visible.shape == causal.shape:
            visible &= causal
        else:
            visible = visible & causal
    scores = np.where(visible, scores, -np.inf)
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isinf(highest), 0, highest))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total == 0, 1, total)
    return (weights @ v).astype(dtype)
