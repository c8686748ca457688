# The grown value cache is filled only up to the width of the keys, so wider values are lost.
# zh: 扩展后的 value 缓存只按 key 的宽度填写，多出的列丢失。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    n, d, c = q.shape[-2], q.shape[-1], k_cache.shape[-2]
    dv = v_new.shape[-1]
    k = np.empty(k_new.shape[:-2] + (c + n, d), q.dtype)
    v = np.zeros(k_new.shape[:-2] + (c + n, dv), q.dtype)
    k[..., :c, :], k[..., c:, :] = k_cache, k_new
    m = min(dv, d) if d > 1 else dv
    v[..., :c, :m], v[..., c:, :m] = v_cache[..., :m], v_new[..., :m]
    w = np.float64 if q.dtype == np.float64 else np.float32
    s = q.astype(w) @ k.astype(w).swapaxes(-1, -2) / w(d) ** w(0.5)
    s = np.where(np.tri(n, c + n, c, dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    out = (e / e.sum(-1, keepdims=True)) @ v.astype(w)
    return out.astype(q.dtype), k, v
