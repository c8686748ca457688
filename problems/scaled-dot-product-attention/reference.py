"""Scaled dot-product attention.

One boolean matrix says which pairs may meet; hidden pairs get the score -inf, and a softmax that subtracts the row's
maximum cannot overflow. A row without any visible key is kept free of nan by two replacements: its maximum
(-inf) becomes 0 and its sum (0) becomes 1. Time O(Lq · Lk · (d + dv)) a batch entry, memory O(Lq · Lk).
"""

import math

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    # float16 scores overflow at 65 504, so half precision is computed in float32 and rounded once, at the end.
    work = np.promote_types(q.dtype, np.float32)
    n_queries, n_keys = q.shape[-2], k.shape[-2]

    scores = q.astype(work) @ k.astype(work).swapaxes(-1, -2) / math.sqrt(q.shape[-1])

    visible = np.ones((n_queries, n_keys), dtype=bool)
    if is_causal:
        # Aligned at the end: the last query sees all keys.
        visible = np.tri(n_queries, n_keys, k=n_keys - n_queries, dtype=bool)
    if mask is not None:
        visible = visible & mask
    scores = np.where(visible, scores, -np.inf)

    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isinf(highest), 0, highest))
    total = weights.sum(axis=-1, keepdims=True)
    weights /= np.where(total == 0, 1, total)
    return (weights @ v.astype(work)).astype(q.dtype)
