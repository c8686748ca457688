# Divides by np.sqrt(d), a float64 scalar: float32 input comes back as float64.
# zh: 除以 np.sqrt(d) 这个 float64 标量：float32 的输入得到 float64 的结果。
import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    work = np.promote_types(q.dtype, np.float32)
    n_queries, n_keys = q.shape[-2], k.shape[-2]
    q, k, v = (array.astype(work) for array in (q, k, v))
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    visible = np.ones((n_queries, n_keys), dtype=bool)
    if is_causal:
        visible = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if mask is not None:
        visible = visible & mask
    scores = np.where(visible, scores, -np.inf)
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isinf(highest), 0, highest))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total == 0, 1, total)
    return weights @ v
