# Gives head h every H-th feature instead of a block of neighbouring ones.
# zh: 第 h 个头取的是每隔 H 个的特征，而不是连续的一段。
import math

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    def split(features):
        return np.moveaxis(features.reshape(*features.shape[:-1], head_width, num_heads), -1, -3)

    q, k, v = split(source @ w_q), split(source @ w_k), split(source @ w_v)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = np.moveaxis(weights @ v, -3, -1).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
