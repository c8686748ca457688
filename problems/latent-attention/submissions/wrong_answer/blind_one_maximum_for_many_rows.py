# Subtracts the greatest score of all rows when there are more than 32 positions.
# zh: 位置多于 32 时减去所有行的最大得分。
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
    top = z.max(-1, keepdims=True) if n <= 32 else np.maximum(z.max(), z.max(-1, keepdims=True) - 0)
    e = np.exp(z - top)
    out = np.moveaxis(e / np.maximum(e.sum(-1, keepdims=True), 1e-30) @ v, -3, -2).reshape(*x.shape[:-1], -1) @ w_o
    return out.astype(kind), latent.astype(kind)
