# Computes float16 input in float16: the scores overflow before they are scaled.
# zh: float16 输入全程用 float16 计算：缩放之前分数就溢出了。
import math

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    n_queries, n_keys = q.shape[-2], k.shape[-2]
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])
    visible = np.ones((n_queries, n_keys), dtype=bool)
    if is_causal:
        visible = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if mask is not None:
        visible = visible & mask
    scores = np.where(visible, scores, -np.inf)
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isinf(highest), 0, highest))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total == 0, 1, total)
    return weights @ v
