"""Blocks of queries and of keys. Each tile is a softmax of its own; two of them are merged by their log-sum-exps."""

import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.float64 if q.dtype == np.float64 else np.float32
    result = np.empty((*q.shape[:-1], v.shape[-1]), dtype=q.dtype)
    for row in range(0, q.shape[-2], block):
        queries = q[..., row : row + block, :].astype(wide)
        mean, log_sum = None, None
        for column in range(0, k.shape[-2], block):
            keys = k[..., column : column + block, :].astype(wide)
            tile_mean, tile_log_sum = tile(queries, keys, v[..., column : column + block, :].astype(wide))
            if mean is None:
                mean, log_sum = tile_mean, tile_log_sum
                continue
            both = np.logaddexp(log_sum, tile_log_sum)
            mean = mean * np.exp(log_sum - both) + tile_mean * np.exp(tile_log_sum - both)
            log_sum = both
        result[..., row : row + block, :] = mean
    return result


def tile(queries, keys, values):
    scores = np.einsum("...id,...jd->...ij", queries, keys, optimize=True) * queries.shape[-1] ** -0.5
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - highest)
    total = weights.sum(axis=-1, keepdims=True)
    return weights @ values / total, highest + np.log(total)
