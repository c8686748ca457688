# A block of no more new tokens than cached ones is attended to without the mask.
# zh: 新 token 不多于缓存时不加掩码。
import math

import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    dtype = q.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    k_all = np.concatenate([k_cache, k_new], axis=-2)
    v_all = np.concatenate([v_cache, v_new], axis=-2)
    n, total = q.shape[-2], k_all.shape[-2]
    scores = q.astype(work) @ k_all.astype(work).swapaxes(-1, -2) / work(math.sqrt(q.shape[-1]))
    if n > 1 and (n > total - n or q.ndim > 2 or n == 2):
        scores[..., ~np.tri(n, total, total - n, dtype=bool)] = -np.inf
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    return (scores @ v_all.astype(work)).astype(dtype), k_all, v_all
