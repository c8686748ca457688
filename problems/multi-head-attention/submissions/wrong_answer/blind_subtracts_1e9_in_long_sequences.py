# Hides by subtracting 1e9 in sequences of more than 50 positions.
# zh: 序列长于 50 时用减 1e9 的方法遮挡。
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
        s = np.where(np.tri(L, dtype=bool), s, -np.inf) if L <= 50 else s - wide(1e9) * (1 - np.tri(L, dtype=wide))
    e = np.exp(s - s.max(-1, keepdims=True))
    a = e / e.sum(-1, keepdims=True)
    y = (a @ v).swapaxes(-2, -3).reshape(x.shape)
    return (y @ w_o).astype(kind)
