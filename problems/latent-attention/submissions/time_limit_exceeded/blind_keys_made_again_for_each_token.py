# Decodes token by token and makes all earlier keys and values again each time.
# zh: 逐个 token 解码，每次都重新计算此前所有的 key 与 value。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    c, wk, wv = z @ w_dkv.astype(t), w_uk.astype(t), w_uv.astype(t)

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, -1).swapaxes(-2, -3)

    q = heads(z @ w_q.astype(t))
    rows = []
    for i in range(x.shape[-2]):
        k, v = heads(c[..., : i + 1, :] @ wk), heads(c[..., : i + 1, :] @ wv)
        s = q[..., i : i + 1, :] @ k.swapaxes(-1, -2) / t(q.shape[-1] ** 0.5)
        e = np.exp(s - s.max(-1, keepdims=True))
        y = ((e / e.sum(-1, keepdims=True)) @ v).swapaxes(-2, -3)
        rows.append(y.reshape(*y.shape[:-2], -1) @ w_o.astype(t))
    return np.concatenate(rows, -2).astype(x.dtype), c.astype(x.dtype)
