# Works in blocks of 64 queries and lets the first query of an incomplete last block see one position too few.
# zh: 每 64 个查询一块，不完整的最后一块中首个查询少看一个位置。
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
    mask = np.triu(np.ones((n, n), bool), 1)
    s = n // 64 * 64
    if 0 < s < n:
        mask[s, s] = True
    z = np.where(mask, -np.inf, z)
    e = np.exp(z - z.max(-1, keepdims=True))
    out = np.moveaxis(e / e.sum(-1, keepdims=True) @ v, -3, -2)
    out = out.reshape(*x.shape[:-1], -1) @ w_o
    return out.astype(kind), latent.astype(kind)
