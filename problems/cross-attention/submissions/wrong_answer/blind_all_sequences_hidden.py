# Gives zeros only if every sequence is hidden; one hidden sequence among others becomes an average.
# zh: 只有全部序列都被遮蔽时才给零；若只有其中一个被遮蔽，则得到平均值。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    if context_mask is not None and not context_mask.any():
        return np.zeros_like(x)
    t = np.float64 if x.dtype == np.float64 else np.float32
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, d).swapaxes(-2, -3)

    q, k, v = (heads(a.astype(t) @ w.astype(t)) for a, w in ((x, w_q), (context, w_k), (context, w_v)))
    s = q @ k.swapaxes(-1, -2) / t(d**0.5)
    if context_mask is not None:
        s = np.where(context_mask[..., None, None, :], s, np.finfo(t).min)
    e = np.exp(s - s.max(-1, keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    y = y.swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o.astype(t)).astype(x.dtype)
