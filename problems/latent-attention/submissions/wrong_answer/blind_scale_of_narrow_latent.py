# The scale uses the width of the latent where that is smaller than a head.
# zh: latent 比一个头窄时，按 latent 的宽度缩放。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    w = np.float64 if x.dtype == np.float64 else np.float32
    X, D, UK, UV, Q, P = (a.astype(w) for a in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    lat = X @ D
    L = x.shape[-2]

    def split(a):
        return np.moveaxis(a.reshape(*a.shape[:-1], num_heads, -1), -2, -3)

    q, k, v = split(X @ Q), split(lat @ UK), split(lat @ UV)
    s = q @ k.swapaxes(-1, -2) / w(np.sqrt(q.shape[-1] if w_dkv.shape[1] >= q.shape[-1] else w_dkv.shape[1]))
    s = np.where(np.tri(L, dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    o = (e / e.sum(-1, keepdims=True)) @ v
    o = np.moveaxis(o, -3, -2).reshape(*x.shape[:-1], -1)
    return (o @ P).astype(x.dtype), lat.astype(x.dtype)
