# Hidden scores are the smallest float32 number, which true float64 scores may undercut.
# zh: 被遮住的分数设为 float32 的最小值，而真实的 float64 分数可能比它更小。
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    dtype = x.dtype
    wide = np.result_type(dtype, np.float32)
    x, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    length, dim = x.shape[-2:]
    size = dim // num_heads
    q, k, v = ((x @ w).reshape(*x.shape[:-1], num_heads, size).swapaxes(-2, -3) for w in (w_q, w_k, w_v))
    scores = q @ k.swapaxes(-1, -2) / wide.type(size**0.5)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, np.finfo(np.float32).min)
    e = np.exp(scores - scores.max(-1, keepdims=True))
    y = e / e.sum(-1, keepdims=True) @ v
    return (y.swapaxes(-2, -3).reshape(x.shape) @ w_o).astype(dtype)
