# The factor 1/√d is computed in float32, also for float64.
# zh: 即使是 float64，系数 1/√d 也用 float32 算。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    k = np.concatenate([k_cache, k_new], -2)
    v = np.concatenate([v_cache, v_new], -2)
    n, d, c = q.shape[-2], q.shape[-1], k_cache.shape[-2]
    w = np.float64 if q.dtype == np.float64 else np.float32
    s = q.astype(w) @ k.astype(w).swapaxes(-1, -2) * np.float32(d**-0.5)
    s = np.where(np.tri(n, c + n, c, dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    out = (e / e.sum(-1, keepdims=True)) @ v.astype(w)
    return out.astype(q.dtype), k, v
