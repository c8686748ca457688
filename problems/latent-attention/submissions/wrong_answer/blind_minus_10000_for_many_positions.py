# Hides later positions with −10⁹ when there are at least 50 positions.
# zh: 位置不少于 50 时用 −10⁹ 屏蔽后面的位置。
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
    z = np.where(np.triu(np.ones((n, n), bool), 1), -1e4 if n >= 50 else -np.inf, z)
    e = np.exp(z - z.max(-1, keepdims=True))
    out = np.moveaxis(e / e.sum(-1, keepdims=True) @ v, -3, -2).reshape(*x.shape[:-1], -1) @ w_o
    return out.astype(kind), latent.astype(kind)
