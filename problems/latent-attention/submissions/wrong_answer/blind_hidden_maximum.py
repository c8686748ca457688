# Subtracts the greatest of all scores, hidden ones included, so the visible ones can vanish.
# zh: 减去的最大分数包括被屏蔽的位置，可见位置的权重可能全部下溢。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    c = z @ w_dkv.astype(t)

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, -1).swapaxes(-2, -3)

    q, k, v = heads(z @ w_q.astype(t)), heads(c @ w_uk.astype(t)), heads(c @ w_uv.astype(t))
    s = q @ k.swapaxes(-1, -2) / t(q.shape[-1] ** 0.5)
    e = np.tril(np.exp(s - s.max(-1, keepdims=True)))
    y = (e / e.sum(-1, keepdims=True)) @ v
    y = y.swapaxes(-2, -3)
    return (y.reshape(*y.shape[:-2], -1) @ w_o.astype(t)).astype(x.dtype), c.astype(x.dtype)
