# The mask is aligned at the first key if there are more new tokens than cached ones.
# zh: 新 token 多于缓存时，因果掩码对齐到了第一个键。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    k, v = np.concatenate([k_cache, k_new], -2), np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.astype(wide) @ np.swapaxes(k, -1, -2).astype(wide) / np.sqrt(q.shape[-1]).astype(wide)
    hidden = np.triu(np.ones((n, n + c), bool), k=1 + (c if n <= c else 0))
    s = np.where(hidden, -np.inf, s)
    e = np.exp(s - s.max(-1, keepdims=True))
    out = (e / e.sum(-1, keepdims=True)) @ v.astype(wide)
    return out.astype(q.dtype), k, v
