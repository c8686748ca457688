# Gives the mean of the values for a sequence without visible positions when the context is longer than 50.
# zh: context 长于 50 时，没有可见位置的序列得到各 value 的平均。
import numpy as np


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, c, w_q, w_k, w_v, w_o = (t.astype(wide) for t in (x, context, w_q, w_k, w_v, w_o))
    D = x.shape[-1]
    H = num_heads

    def heads(t):
        return t.reshape(*t.shape[:-1], H, D // H).swapaxes(-2, -3)

    q, k, v = heads(x @ w_q), heads(c @ w_k), heads(c @ w_v)
    s = (q / wide(np.sqrt(D // H))) @ k.swapaxes(-1, -2)
    if context_mask is not None:
        m = np.asarray(context_mask)[..., None, None, :]
        s = np.where(m, s, -np.inf if s.shape[-1] <= 50 else np.finfo(wide).min)
    top = s.max(-1, keepdims=True)
    e = np.exp(s - np.where(np.isneginf(top), 0, top))
    total = e.sum(-1, keepdims=True)
    a = e / np.where(total == 0, 1, total)
    y = (a @ v).swapaxes(-2, -3)
    y = y.reshape(*y.shape[:-2], D) @ w_o
    return y.astype(kind)
