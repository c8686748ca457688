# Queries go in blocks of 256 whose number is rounded, so a last block of less than half is left at zero.
# zh: query 每 256 个一块，块数四舍五入；不足半块的最后一块保持为零。
import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2], x.shape[-1] // num_heads

    def split(a, heads):
        return np.swapaxes(a.reshape(*a.shape[:-1], heads, width), -2, -3)

    q, k, v = split(x @ w_q, num_heads), split(x @ w_k, num_kv_heads), split(x @ w_v, num_kv_heads)
    k, v = (np.repeat(a, num_heads // num_kv_heads, axis=-3) for a in (k, v))
    s = q @ np.swapaxes(k, -1, -2) / width**0.5
    done = max(1, round(length / 256)) * 256 if length > 256 else length
    if is_causal:
        s = np.where(np.tri(length, dtype=bool), s, -np.inf)
    s = np.exp(s - s.max(-1, keepdims=True))
    out = (s / s.sum(-1, keepdims=True)) @ v
    out[..., done:, :] = 0
    out = np.swapaxes(out, -2, -3).reshape(x.shape)
    return (out @ w_o).astype(kind)
