# Splits the values into heads of the width of the keys.
# zh: 按 key 的宽度切分 value 的各个头。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    c = z @ w_dkv.astype(t)
    d = w_q.shape[1] // num_heads
    q, k, v = z @ w_q.astype(t), c @ w_uk.astype(t), c @ w_uv.astype(t)
    out = np.zeros(x.shape, t)
    for h in range(num_heads):
        own = slice(h * d, (h + 1) * d)
        s = q[..., own] @ k[..., own].swapaxes(-1, -2) / t(d**0.5)
        s = np.where(np.tri(x.shape[-2], dtype=bool), s, -np.inf)
        e = np.exp(s - s.max(-1, keepdims=True))
        out += (e / e.sum(-1, keepdims=True)) @ v[..., own] @ w_o[own].astype(t)
    return out.astype(x.dtype), c.astype(x.dtype)
