# Computes everything in extended precision, for which there is no fast matrix product.
# zh: 全部用扩展精度计算，而扩展精度没有快速的矩阵乘法。
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.longdouble
    xs, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    length = x.shape[-2]

    def split(a):
        return np.swapaxes(a.reshape(*a.shape[:-1], num_heads, -1), -2, -3)

    q, k, v = split(xs @ w_q), split(xs @ w_k), split(xs @ w_v)
    scores = q @ np.swapaxes(k, -1, -2) / wide(np.sqrt(q.shape[-1]))
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    heads = np.swapaxes(weights @ v, -2, -3).reshape(x.shape)
    return (heads @ w_o).astype(x.dtype)
