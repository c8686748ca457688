# In half precision the heads are rounded before the output projection, which is computed in half precision.
# zh: 半精度时，各个头的结果在输出投影之前就被舍入，输出投影也用半精度计算。
import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    dtype = x.dtype
    if dtype == np.float16:
        x, w_q, w_k, w_v, w_o = (a.astype(np.float32) for a in (x, w_q, w_k, w_v, w_o))
    *lead, n, d = x.shape
    width = d // num_heads

    def split(y, heads):
        return np.swapaxes(y.reshape(*lead, n, heads, width), -2, -3)

    q = split(x @ w_q, num_heads)
    k = np.repeat(split(x @ w_k, num_kv_heads), num_heads // num_kv_heads, axis=-3)
    v = np.repeat(split(x @ w_v, num_kv_heads), num_heads // num_kv_heads, axis=-3)
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(width).astype(x.dtype)
    if is_causal:
        s = np.where(np.tri(n, dtype=bool), s, -np.inf).astype(x.dtype)
    s -= s.max(-1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(-1, keepdims=True)
    y = np.swapaxes(p @ v, -2, -3).reshape(*lead, n, d)
    return y.astype(dtype) @ w_o.astype(dtype)
