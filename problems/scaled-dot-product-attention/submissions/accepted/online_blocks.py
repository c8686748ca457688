"""The keys come in blocks; a running maximum and a running sum make the softmax without the whole score matrix."""

import numpy as np

BLOCK = 128


def attention(q, k, v, mask=None, is_causal=False):
    q64, k64, v64 = (array.astype(np.float64) for array in (q, k, v))
    lead, n_queries, n_keys = q.shape[:-2], q.shape[-2], k.shape[-2]
    if mask is not None:
        mask = np.broadcast_to(mask, (*lead, n_queries, n_keys))
    last_key = np.arange(n_queries)[:, None] + (n_keys - n_queries)

    highest = np.full((*lead, n_queries, 1), -np.inf)
    total = np.zeros((*lead, n_queries, 1))
    output = np.zeros((*lead, n_queries, v.shape[-1]))
    for start in range(0, n_keys, BLOCK):
        keys = slice(start, min(start + BLOCK, n_keys))
        scores = np.einsum("...id,...jd->...ij", q64, k64[..., keys, :], optimize=True) * q.shape[-1] ** -0.5
        if is_causal:
            scores = np.where(np.arange(keys.start, keys.stop) <= last_key, scores, -np.inf)
        if mask is not None:
            scores = np.where(mask[..., keys], scores, -np.inf)
        new_highest = np.maximum(highest, scores.max(axis=-1, keepdims=True))
        shift = np.where(new_highest == -np.inf, 0.0, new_highest)
        weights = np.exp(scores - shift)
        decay = np.exp(highest - shift)
        total = total * decay + weights.sum(axis=-1, keepdims=True)
        output = output * decay + weights @ v64[..., keys, :]
        highest = new_highest
    return (output / np.where(total > 0, total, 1.0)).astype(q.dtype)
