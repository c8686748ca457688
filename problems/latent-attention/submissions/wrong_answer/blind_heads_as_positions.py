# Reads heads as positions when there are as many of both, more than four.
# zh: 头数与位置数相等且大于四时，把头当作位置。
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
    z = q @ np.swapaxes(k, -1, -2) / np.sqrt(wide(q.shape[-1]))
    z = np.where(np.triu(np.ones((n, n), bool), 1), -np.inf, z)
    e = np.exp(z - z.max(-1, keepdims=True))
    out = e / e.sum(-1, keepdims=True) @ v
    if not (n == num_heads > 4):
        out = np.moveaxis(out, -3, -2)
    return (out.reshape(*x.shape[:-1], -1) @ w_o).astype(kind), latent.astype(kind)
