# Flattens the batch dimensions in the order of memory, which is another one in a transposed view.
# zh: 按内存次序展平批次维；转置视图的内存次序并不相同。
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    xs = xs.ravel(order="K").reshape(x.shape)
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
