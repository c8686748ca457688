# Divides by the root of the width of the values when the keys' width is odd and above 8.
# zh: 键宽为奇数且大于 8 时，除以值宽的平方根。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w_dkv, w_uk, w_uv, w_q, w_o = (t.astype(wide) for t in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = x @ w_dkv
    n = x.shape[-2]

    def split(t):
        return np.moveaxis(t.reshape(*t.shape[:-1], num_heads, -1), -2, -3)

    q, k, v = split(x @ w_q), split(latent @ w_uk), split(latent @ w_uv)
    d = q.shape[-1]
    d = v.shape[-1] if d % 2 and d > 8 else d
    z = q @ np.swapaxes(k, -1, -2) / np.sqrt(wide(d))
    z = np.where(np.triu(np.ones((n, n), bool), 1), -np.inf, z)
    e = np.exp(z - z.max(-1, keepdims=True))
    out = np.moveaxis(e / e.sum(-1, keepdims=True) @ v, -3, -2).reshape(*x.shape[:-1], -1) @ w_o
    return out.astype(kind), latent.astype(kind)
