# Forms all products of query and key features at once and sums them afterwards.
# zh: 一次算出 query 与 key 特征的全部乘积，然后才求和。
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    length = x.shape[-2]

    def split(a):
        return np.swapaxes(a.reshape(*a.shape[:-1], num_heads, -1), -2, -3)

    q, k, v = split(xs @ w_q), split(xs @ w_k), split(xs @ w_v)
    scores = (q[..., :, None, :] * k[..., None, :, :]).sum(axis=-1) / wide(np.sqrt(q.shape[-1]))
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    heads = np.swapaxes(weights @ v, -2, -3).reshape(x.shape)
    return (heads @ w_o).astype(x.dtype)
