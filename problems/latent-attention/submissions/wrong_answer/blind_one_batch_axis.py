# Exchanges the axes by number, which fits at most one leading axis.
# zh: 用固定的轴编号交换轴，最多只适合一个前导轴。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t) if x.ndim > 2 else x.astype(t)[None]
    c = z @ w_dkv.astype(t)

    def heads(a):
        a = a.reshape(*a.shape[:-1], num_heads, -1)
        return a.transpose(0, 2, 1, *range(3, a.ndim))

    q, k, v = heads(z @ w_q.astype(t)), heads(c @ w_uk.astype(t)), heads(c @ w_uv.astype(t))
    s = q @ k.swapaxes(-1, -2) / t(q.shape[-1] ** 0.5)
    s = np.where(np.tri(s.shape[-2], s.shape[-1], dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    y = y.transpose(0, 2, 1, *range(3, y.ndim))
    out = y.reshape(*y.shape[:-2], -1) @ w_o.astype(t)
    return out.reshape(x.shape).astype(x.dtype), c.reshape(*x.shape[:-1], -1).astype(x.dtype)
