# Upcasts after the projections, so queries, keys and values are rounded to half precision.
# zh: 投影之后才转为 float32，query、key 与 value 已按半精度舍入。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = np.float64 if x.dtype == np.float64 else np.float32
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, d).swapaxes(-2, -3).astype(t)

    q, k, v = heads(x @ w_q), heads(context @ w_k), heads(context @ w_v)
    s = q @ k.swapaxes(-1, -2) / t(d**0.5)
    if context_mask is not None:
        shown = context_mask[..., None, None, :]
        s = np.where(shown, s, -np.inf)
        s = np.where(shown.any(-1, keepdims=True), s, t(0))
    e = np.exp(s - s.max(-1, keepdims=True))
    if context_mask is not None:
        e = e * shown
    y = (e / np.maximum(e.sum(-1, keepdims=True), t(1e-30))) @ v
    y = y.swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o.astype(t)).astype(x.dtype)
