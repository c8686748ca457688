# Hides keys with -1e9: scores that are lower still let the hidden keys win.
# zh: 用 -1e9 屏蔽：真实分数比它还低时，被屏蔽的 key 反而占了上风。
import math

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    dtype = q.dtype
    work = np.promote_types(dtype, np.float32)
    n_queries, n_keys = q.shape[-2], k.shape[-2]
    q, k, v = (array.astype(work) for array in (q, k, v))
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])
    visible = np.ones((n_queries, n_keys), dtype=bool)
    if is_causal:
        visible = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if mask is not None:
        visible = visible & mask
    scores = np.where(visible, scores, -1e9)
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isinf(highest), 0, highest)) * visible.any(axis=-1, keepdims=True)
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total == 0, 1, total)
    return (weights @ v).astype(dtype)
