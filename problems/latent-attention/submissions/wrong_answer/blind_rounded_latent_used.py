# Makes keys and values from the latent after it has been rounded.
# zh: 用舍入之后的潜变量计算 key 与 value。
import numpy as np


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    latent = (z @ w_dkv.astype(t)).astype(x.dtype)
    c = latent.astype(t)

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, -1).swapaxes(-2, -3)

    q, k, v = heads(z @ w_q.astype(t)), heads(c @ w_uk.astype(t)), heads(c @ w_uv.astype(t))
    s = q @ k.swapaxes(-1, -2) / t(q.shape[-1] ** 0.5)
    s = np.where(np.tri(x.shape[-2], dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    y = ((e / e.sum(-1, keepdims=True)) @ v).swapaxes(-2, -3)
    return (y.reshape(*y.shape[:-2], -1) @ w_o.astype(t)).astype(x.dtype), latent
