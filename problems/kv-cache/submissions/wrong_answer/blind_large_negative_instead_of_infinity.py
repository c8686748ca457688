# Hidden scores are set to -1e9, which visible scores can be below.
# zh: 被遮住的分数设为 -1e9，而可见的分数可能比它更小。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    k, v = np.concatenate([k_cache, k_new], -2), np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.astype(wide) @ np.swapaxes(k, -1, -2).astype(wide) / np.sqrt(q.shape[-1]).astype(wide)
    s = np.where(np.triu(np.ones((n, n + c), bool), k=1 + c), wide(-1e9) if wide is np.float32 else -1e9, s)
    e = np.exp(s - s.max(-1, keepdims=True))
    out = (e / e.sum(-1, keepdims=True)) @ v.astype(wide)
    return out.astype(q.dtype), k, v
