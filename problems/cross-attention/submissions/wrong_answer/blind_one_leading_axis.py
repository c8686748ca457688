# Puts the axes of heads and queries behind the first axis of the mask, which fits exactly one leading axis.
# zh: 把头与 query 的轴插在遮罩第一个轴之后，只适合恰好一个前导轴。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = np.float64 if x.dtype == np.float64 else np.float32
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.reshape(*a.shape[:-1], num_heads, d).swapaxes(-2, -3)

    q, k, v = (heads(a.astype(t) @ w.astype(t)) for a, w in ((x, w_q), (context, w_k), (context, w_v)))
    s = q @ k.swapaxes(-1, -2) / t(d**0.5)
    shown = np.ones(context.shape[:-1], bool) if context_mask is None else context_mask
    shown = shown[None, None, :] if shown.ndim == 1 else shown[:, None, None]
    top = np.where(shown, s, -np.inf).max(-1, keepdims=True)
    e = np.exp(np.where(shown, s - np.where(np.isfinite(top), top, 0), -np.inf))
    total = e.sum(-1, keepdims=True)
    y = (e / np.where(total == 0, t(1), total)) @ v
    y = y.swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o.astype(t)).astype(x.dtype)
