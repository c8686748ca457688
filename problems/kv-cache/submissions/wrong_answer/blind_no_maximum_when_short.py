# For a single new token the softmax is computed without subtracting the maximum.
# zh: 只有一个新 token 时，softmax 没有减去最大值。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    k, v = np.concatenate([k_cache, k_new], -2), np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.astype(wide) @ np.swapaxes(k, -1, -2).astype(wide) / np.sqrt(q.shape[-1]).astype(wide)
    if n > 1:
        s = np.where(np.triu(np.ones((n, n + c), bool), k=1 + c), -np.inf, s)
        s = s - s.max(-1, keepdims=True)
    e = np.exp(s)
    out = (e / e.sum(-1, keepdims=True)) @ v.astype(wide)
    return out.astype(q.dtype), k, v
