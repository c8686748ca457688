# Hidden scores get a finite value, 10 below the negative of the largest score, which still has weight e⁻¹⁰.
# zh: 被遮住的分数取有限值，只比最大绝对值的相反数低 10，仍有不可忽略的权重。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    xs, wq, wk, wv, wo = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    *batch, n, d = x.shape
    q = np.moveaxis((xs @ wq).reshape(*batch, n, num_heads, -1), -2, -3)
    k, v = (xs @ wk)[..., None, :, :], (xs @ wv)[..., None, :, :]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(d // num_heads).astype(wide)
    if is_causal:
        s = np.where(np.tri(n, dtype=bool), s, -np.abs(s).max() - 10)
    e = np.exp(s - s.max(-1, keepdims=True))
    y = (e / e.sum(-1, keepdims=True)) @ v
    return (np.moveaxis(y, -3, -2).reshape(*batch, n, d) @ wo).astype(x.dtype)
