# Returns the new keys and values instead of the grown caches.
# zh: 返回的是新的 key 和 value，而不是增长后的缓存。

import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    k_all = np.concatenate([k_cache, k_new], axis=-2)
    v_all = np.concatenate([v_cache, v_new], axis=-2)
    new, total = q.shape[-2], k_all.shape[-2]
    wide = np.promote_types(q.dtype, np.float32)
    scores = q.astype(wide) @ k_all.swapaxes(-1, -2) / q.shape[-1] ** 0.5
    visible = np.tri(new, total, total - new)
    scores = np.where(visible, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return (weights @ v_all).astype(q.dtype), k_new, v_new
