# Rounds queries, keys and values to the dtype of x, instead of once at the end.
# zh: 把 q、k、v 先舍入成 x 的 dtype，而不是只在最后舍入一次。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]

    def split(features):
        features = features.astype(x.dtype).astype(work)
        heads = features.reshape(*features.shape[:-1], -1, width // num_heads).swapaxes(-2, -3)
        return np.repeat(heads, num_heads // heads.shape[-3], axis=-3)

    q, k, v = split(source @ w_q), split(source @ w_k), split(source @ w_v)
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(width // num_heads).astype(work)
    visible = np.tri(length, dtype=bool) | (not is_causal)
    scores = np.where(visible, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
