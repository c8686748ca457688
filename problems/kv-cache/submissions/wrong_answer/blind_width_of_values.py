# Divides by the root of the values' width when it is larger than 16.
# zh: value 的宽度大于 16 时除以它的平方根。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    k_all = np.concatenate([k_cache, k_new], -2)
    v_all = np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = (
        q.astype(wide)
        @ np.swapaxes(k_all.astype(wide), -1, -2)
        / wide(np.sqrt(q.shape[-1] if v_new.shape[-1] <= 16 else v_new.shape[-1]))
    )
    s = np.where(np.arange(c + n) <= np.arange(n)[:, None] + c, s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    a = e / e.sum(-1, keepdims=True)
    return (a @ v_all.astype(wide)).astype(kind), k_all, v_all
