# Merges tiles by a plain mean instead of by their sums.
# zh: 合并各块时直接取平均，而不是按各自的和加权。

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
            mean = (mean + tile_mean) / 2
            log_sum = both
        result[..., row : row + block, :] = mean
    return result


def tile(queries, keys, values):
    scores = np.einsum("...id,...jd->...ij", queries, keys, optimize=True) * queries.shape[-1] ** -0.5
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - highest)
    total = weights.sum(axis=-1, keepdims=True)
    return weights @ values / total, highest + np.log(total)
