# Repeats single features before the split: every head is then made of copies of a few features.
# zh: 在切分头之前就重复了单个特征：每个头变成了少数几个特征的副本。
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
    k = split(np.repeat(source @ w_k, group, axis=-1), num_heads)
    v = split(np.repeat(source @ w_v, group, axis=-1), num_heads)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
