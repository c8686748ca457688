"""The query heads get two axes, (kv head, place in its group); einsum pairs them with the keys, nothing is repeated."""

import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    lead, (length, width) = x.shape[:-2], x.shape[-2:]
    size = width // num_heads
    source = x.astype(np.float64)
    q = (source @ w_q).reshape(*lead, length, num_kv_heads, num_heads // num_kv_heads, size)
    k = (source @ w_k).reshape(*lead, length, num_kv_heads, size)
    v = (source @ w_v).reshape(*lead, length, num_kv_heads, size)

    scores = np.einsum("...ikgd,...jkd->...kgij", q, k, optimize=True) * size**-0.5
    if is_causal:
        scores[..., np.triu(np.ones((length, length), dtype=bool), k=1)] = -np.inf
    scores -= scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores, out=scores)
    weights /= weights.sum(axis=-1, keepdims=True)
    heads = np.einsum("...kgij,...jkd->...ikgd", weights, v, optimize=True)
    return (heads.reshape(x.shape) @ w_o).astype(x.dtype)
