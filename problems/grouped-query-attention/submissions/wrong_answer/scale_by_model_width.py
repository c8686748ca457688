# Divides by sqrt(D), the width of the model, instead of sqrt(D/H), the width of a head.
# zh: 除以了 sqrt(D)（模型宽度），而不是 sqrt(D/H)（单个头的宽度）。
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
    k = np.repeat(split(source @ w_k, num_kv_heads), group, axis=-3)
    v = np.repeat(split(source @ w_v, num_kv_heads), group, axis=-3)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
