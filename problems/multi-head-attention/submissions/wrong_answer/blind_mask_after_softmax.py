# Sets hidden weights to 0 after the softmax and divides by the rest plus 10⁻⁹.
# zh: softmax 之后才把被遮的权重置 0，再除以余下的和加 10⁻⁹。
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    length = x.shape[-2]

    def split(a):
        return np.swapaxes(a.reshape(*a.shape[:-1], num_heads, -1), -2, -3)

    q, k, v = split(xs @ w_q), split(xs @ w_k), split(xs @ w_v)
    scores = q @ np.swapaxes(k, -1, -2) / wide(np.sqrt(q.shape[-1]))
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if is_causal:
        weights = np.where(np.tri(length, dtype=bool), weights, 0)
    weights /= weights.sum(axis=-1, keepdims=True) + wide(1e-9)
    heads = np.swapaxes(weights @ v, -2, -3).reshape(x.shape)
    return (heads @ w_o).astype(x.dtype)
