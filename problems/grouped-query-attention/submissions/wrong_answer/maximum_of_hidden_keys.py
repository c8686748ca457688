# Takes the row's maximum before masking: a huge score in the future makes all visible weights underflow.
# zh: 先取行最大值再屏蔽：未来位置的分数很大时，可见的权重全部下溢。
import numpy as np


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]

    def split(features):
        heads = features.reshape(*features.shape[:-1], -1, width // num_heads).swapaxes(-2, -3)
        return np.repeat(heads, num_heads // heads.shape[-3], axis=-3)

    q, k, v = split(source @ w_q), split(source @ w_k), split(source @ w_v)
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(width // num_heads).astype(work)
    visible = np.tri(length, dtype=bool) | (not is_causal)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True)) * visible
    weights /= weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
