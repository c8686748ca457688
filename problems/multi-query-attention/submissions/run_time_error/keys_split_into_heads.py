# Splits keys and values into H heads as well: they have only D/H features, one head.
# zh: 把 key/value 也切成 H 个头：它们只有 D/H 个特征，只够一个头。
import math

import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    q = (source @ w_q).reshape(*x.shape[:-1], num_heads, head_width).swapaxes(-2, -3)
    k = (source @ w_k).reshape(*x.shape[:-1], num_heads, head_width).swapaxes(-2, -3)
    v = (source @ w_v).reshape(*x.shape[:-1], num_heads, head_width).swapaxes(-2, -3)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
