# The scores are computed by broadcasting an elementwise product, which takes d times their memory.
# zh: 用广播的逐元素乘积计算分数，内存是分数的 d 倍。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    k, v = np.concatenate([k_cache, k_new], -2), np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    pairs = q.astype(wide)[..., :, None, :] * k.astype(wide)[..., None, :, :]
    s = pairs.sum(-1) / np.sqrt(q.shape[-1]).astype(wide)
    s = np.where(np.triu(np.ones((n, n + c), bool), k=1 + c), -np.inf, s)
    e = np.exp(s - s.max(-1, keepdims=True))
    out = (e / e.sum(-1, keepdims=True)) @ v.astype(wide)
    return out.astype(q.dtype), k, v
