# Rounds the concatenated heads to the dtype of the input before the last matrix.
# zh: 拼接后的各头先舍入到输入的 dtype，再乘最后一个矩阵。
import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w_q, w_k, w_v, w_o = (a.astype(wide) for a in (x, w_q, w_k, w_v, w_o))
    length, group = x.shape[-2], num_heads // num_kv_heads

    def split(a, heads):
        return np.swapaxes(a.reshape(*a.shape[:-1], heads, -1), -2, -3)

    q, k, v = split(xs @ w_q, num_heads), split(xs @ w_k, num_kv_heads), split(xs @ w_v, num_kv_heads)
    k, v = np.repeat(k, group, axis=-3), np.repeat(v, group, axis=-3)
    scores = q @ np.swapaxes(k, -1, -2) / wide(np.sqrt(q.shape[-1]))
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    heads = np.swapaxes(weights @ v, -2, -3).reshape(x.shape).astype(x.dtype).astype(wide)
    return (heads @ w_o).astype(x.dtype)
