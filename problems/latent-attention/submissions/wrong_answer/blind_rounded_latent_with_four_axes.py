# Uses the rounded latent for keys and values when there is more than one leading axis.
# zh: 前导轴多于一个时，用舍入后的隐向量计算键和值。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w_dkv, w_uk, w_uv, w_q, w_o = (t.astype(wide) for t in (x, w_dkv, w_uk, w_uv, w_q, w_o))
    latent = x @ w_dkv
    c = latent.astype(kind).astype(wide) if x.ndim > 3 else latent
    n = x.shape[-2]

    def split(t):
        return np.moveaxis(t.reshape(*t.shape[:-1], num_heads, -1), -2, -3)

    q, k, v = split(x @ w_q), split(c @ w_uk), split(c @ w_uv)
    z = q @ np.swapaxes(k, -1, -2) / np.sqrt(wide(q.shape[-1]))
    z = np.where(np.triu(np.ones((n, n), bool), 1), -np.inf, z)
    e = np.exp(z - z.max(-1, keepdims=True))
    out = np.moveaxis(e / e.sum(-1, keepdims=True) @ v, -3, -2).reshape(*x.shape[:-1], -1) @ w_o
    return out.astype(kind), latent.astype(kind)
