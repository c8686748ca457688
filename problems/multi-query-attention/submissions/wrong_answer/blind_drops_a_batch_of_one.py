# Adds a batch axis to unbatched input and removes every batch axis of size one again.
# zh: 为没有批次的输入补上批次维，返回时却把所有大小为 1 的批次维都去掉。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.promote_types(x.dtype, np.float32)
    a = (x[None] if x.ndim == 2 else x).astype(wide)
    n, d = x.shape[-2:]
    dh = d // num_heads
    q = (a @ w_q.astype(wide)).reshape(*a.shape[:-1], num_heads, dh).swapaxes(-2, -3)
    k = (a @ w_k.astype(wide))[..., None, :, :]
    v = (a @ w_v.astype(wide))[..., None, :, :]
    s = q @ k.swapaxes(-1, -2) * wide.type(dh**-0.5)
    if is_causal:
        s = np.where(np.tri(n, dtype=bool), s, wide.type(-np.inf))
    e = np.exp(s - s.max(-1, keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    y = y.swapaxes(-2, -3).reshape(a.shape) @ w_o.astype(wide)
    return (y[0] if len(y) == 1 else y).astype(x.dtype)
