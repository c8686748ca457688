# Scales the queries by dividing `x` in place, which changes the caller's array.
# zh: 通过原地除 `x` 来缩放 query，改变了调用者的数组。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = np.float64 if x.dtype == np.float64 else np.float32
    d = x.shape[-1] // num_heads
    x, context, w_q, w_k, w_v, w_o_ = (a.astype(t, copy=False) for a in (x, context, w_q, w_k, w_v, w_o))
    x /= t(d**0.5)

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, d).swapaxes(-2, -3)

    q, k, v = heads(x @ w_q), heads(context @ w_k), heads(context @ w_v)
    s = q @ k.swapaxes(-1, -2)
    shown = np.ones(context.shape[:-1], bool) if context_mask is None else context_mask
    shown = shown[..., None, None, :]
    top = np.where(shown, s, -np.inf).max(-1, keepdims=True)
    e = np.exp(np.where(shown, s - np.where(np.isfinite(top), top, 0), -np.inf))
    total = e.sum(-1, keepdims=True)
    y = (e / np.where(total == 0, t(1), total)) @ v
    y = y.swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o_).astype(w_o.dtype)
