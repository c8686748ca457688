# Aligns the mask at the first key when there are more new tokens than cached ones and more than 16.
# zh: 新词元多于缓存且多于 16 个时，掩码按第一个 key 对齐。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    k_all = np.concatenate([k_cache, k_new], -2)
    v_all = np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.astype(wide) @ np.swapaxes(k_all.astype(wide), -1, -2) / wide(np.sqrt(q.shape[-1]))
    s = np.where(np.arange(c + n) <= np.arange(n)[:, None] + (c if n <= 16 or n <= c else 0), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    a = e / e.sum(-1, keepdims=True)
    return (a @ v_all.astype(wide)).astype(kind), k_all, v_all
