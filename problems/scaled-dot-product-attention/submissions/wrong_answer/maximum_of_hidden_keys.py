# Takes the row's maximum before masking: a huge hidden score makes all the visible weights underflow.
# zh: 先取行最大值再屏蔽：被屏蔽的分数很大时，可见的权重全部下溢。
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
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - highest) * visible
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total == 0, 1, total)
    return (weights @ v).astype(dtype)
