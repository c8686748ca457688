# Keeps the upper triangle: positions see the future and not the past.
# zh: 保留的是上三角：只看到未来，看不到过去。
import math

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    def split(features):
        return features.reshape(*features.shape[:-1], num_heads, head_width).swapaxes(-2, -3)

    q, k, v = split(source @ w_q), split(source @ w_k), split(source @ w_v)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool).T, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
