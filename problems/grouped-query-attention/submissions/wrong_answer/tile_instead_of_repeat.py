# Tiles the key/value heads (0, 1, 0, 1) instead of repeating each in place (0, 0, 1, 1).
# zh: 把整排 key/value 头复制了一遍（0,1,0,1），而不是逐个原地重复（0,0,1,1）。
import math

import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads
    group = num_heads // num_kv_heads

    def split(features, heads):
        return features.reshape(*features.shape[:-1], heads, head_width).swapaxes(-2, -3)

    q = split(source @ w_q, num_heads)
    k = np.concatenate([split(source @ w_k, num_kv_heads)] * group, axis=-3)
    v = np.concatenate([split(source @ w_v, num_kv_heads)] * group, axis=-3)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
