# Rounds the attention weights and the values to float16 when there are leading axes.
# zh: 有前导轴时把注意力权重和 value 舍入到 float16。
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w_q, w_k, w_v, w_o = (t.astype(wide) for t in (x, w_q, w_k, w_v, w_o))
    L, D = x.shape[-2:]
    H = num_heads
    d = D // H

    def heads(t):
        return t.reshape(*t.shape[:-1], H, d).swapaxes(-2, -3)

    q, k, v = heads(x @ w_q), heads(x @ w_k), heads(x @ w_v)
    s = (q @ k.swapaxes(-1, -2)) / wide(np.sqrt(d))
    if is_causal:
        s = np.where(np.tri(L, dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    a = e / e.sum(-1, keepdims=True)
    if kind == np.float16 and x.ndim > 2:
        a, v = a.astype(kind).astype(wide), v.astype(kind).astype(wide)
    y = (a @ v).swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o).astype(kind)
