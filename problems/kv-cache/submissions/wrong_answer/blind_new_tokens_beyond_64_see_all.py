# Works in blocks of 64 new tokens and shows the tokens of an incomplete last block to each other.
# zh: 以 64 个新词元为一块，最后不完整的一块内部不加因果掩码。
import numpy as np


def kv_cache_attention(q, k_new, v_new, k_cache, v_cache):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    k_all = np.concatenate([k_cache, k_new], -2)
    v_all = np.concatenate([v_cache, v_new], -2)
    n, c = q.shape[-2], k_cache.shape[-2]
    s = q.astype(wide) @ np.swapaxes(k_all.astype(wide), -1, -2) / wide(np.sqrt(q.shape[-1]))
    s = np.where(np.arange(c + n) <= np.arange(n)[:, None] + c, s, -np.inf)
    if n > 64 and n % 64:
        b = n - n % 64
        raw = q.astype(wide) @ np.swapaxes(k_all.astype(wide), -1, -2) / wide(np.sqrt(q.shape[-1]))
        s[..., b:, c + b :] = raw[..., b:, c + b :]
    e = np.exp(s - s.max(-1, keepdims=True))
    a = e / e.sum(-1, keepdims=True)
    return (a @ v_all.astype(wide)).astype(kind), k_all, v_all
