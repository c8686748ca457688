# Hides positions with the score -1e9, which is not low enough beside scores of greater size.
# zh: 用 -1e9 作为被遮蔽位置的分数，遇到绝对值更大的分数时不够低。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = np.float64 if x.dtype == np.float64 else np.float32
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, d).swapaxes(-2, -3)

    q, k, v = (heads(a.astype(t) @ w.astype(t)) for a, w in ((x, w_q), (context, w_k), (context, w_v)))
    s = q @ k.swapaxes(-1, -2) / t(d**0.5)
    if context_mask is not None:
        s = np.where(context_mask[..., None, None, :], s, t(-1e9))
    e = np.exp(s - s.max(-1, keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    if context_mask is not None:
        y = y * context_mask.any(-1)[..., None, None, None]
    y = y.swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o.astype(t)).astype(x.dtype)
