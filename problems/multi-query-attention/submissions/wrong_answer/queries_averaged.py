# Averages the query heads before the scores, as if queries were shared too.
# zh: 把各 query 头取平均再算分数，相当于 query 也共享了。
import math

import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    q = (source @ w_q).reshape(*x.shape[:-1], num_heads, head_width).swapaxes(-2, -3)
    k = (source @ w_k)[..., None, :, :]
    v = (source @ w_v)[..., None, :, :]
    q = np.broadcast_to(q.mean(axis=-3, keepdims=True), q.shape)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
