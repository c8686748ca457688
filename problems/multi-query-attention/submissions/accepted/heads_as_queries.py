"""All heads meet the same keys, so H heads of L queries are simply H·L queries of one head."""

import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    length, width = x.shape[-2:]
    size = width // num_heads
    source = x.astype(np.float64)
    # (…, L, D) read as (…, L·H, D/H): row i·H + h is head h of position i.
    q = (source @ w_q).reshape(*x.shape[:-2], length * num_heads, size)
    k, v = source @ w_k, source @ w_v

    scores = q @ np.moveaxis(k, -1, -2) * size**-0.5
    if is_causal:
        position = np.arange(length * num_heads)[:, None] // num_heads
        scores = np.where(np.arange(length) > position, -np.inf, scores)
    scores -= scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores, out=scores)
    heads = (weights @ v) / weights.sum(axis=-1, keepdims=True)
    return (heads.reshape(x.shape) @ w_o).astype(x.dtype)
