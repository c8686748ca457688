"""Multi-query self-attention.

Only the queries have heads. Keys and values get a head axis of size 1, and broadcasting shares it with all query
heads: nothing is copied. Time O(L · D² + L² · D) a batch entry; a cache would hold 2 · L · D/H numbers instead of
2 · L · D.
"""

import math

import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    # Half precision is computed in float32 and rounded once, at the end.
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    q = (source @ w_q).reshape(*x.shape[:-1], num_heads, head_width).swapaxes(-2, -3)
    # The axis of size 1 stands where the queries have their heads; without it the batch would meet the heads.
    k = (source @ w_k)[..., None, :, :]
    v = (source @ w_v)[..., None, :, :]

    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
