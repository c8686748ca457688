# A row without any visible key becomes 0/0 = nan instead of zeros.
# zh: 整行都不可见时得到 0/0 = nan，而不是全 0。
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
    scores = np.where(visible, scores, -np.inf)
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - highest)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return (weights @ v).astype(dtype)
