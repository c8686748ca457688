# One maximum of the whole score matrix is subtracted, so rows far below it underflow to 0 / 0.
# zh: 减去的是整个分数矩阵的最大值，远小于它的行下溢成 0 / 0。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    xs, wq, wk, wv, wo = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    *batch, n, d = x.shape
    q = np.moveaxis((xs @ wq).reshape(*batch, n, num_heads, -1), -2, -3)
    k, v = (xs @ wk)[..., None, :, :], (xs @ wv)[..., None, :, :]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(d // num_heads).astype(wide)
    if is_causal:
        s = np.where(np.tri(n, dtype=bool), s, -np.inf)
    e = np.exp(s - s.max(axis=(-1, -2), keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    return (np.moveaxis(y, -3, -2).reshape(*batch, n, d) @ wo).astype(x.dtype)
