# Reshapes straight to (…, H, L, D/H): that cuts the sequence into pieces instead of the features into heads.
# zh: 直接 reshape 成 (…, H, L, D/H)：切开的是序列，而不是特征。
import math

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    source, w_q, w_k, w_v, w_o = (array.astype(work) for array in (x, w_q, w_k, w_v, w_o))
    length, width = x.shape[-2:]
    head_width = width // num_heads

    def split(features):
        return features.reshape(*features.shape[:-2], num_heads, length, head_width)

    q, k, v = split(source @ w_q), split(source @ w_k), split(source @ w_v)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).reshape(x.shape)
    return (merged @ w_o).astype(x.dtype)
