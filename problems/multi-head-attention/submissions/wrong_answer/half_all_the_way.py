# Computes float16 input in float16: the scores overflow before they are scaled.
# zh: float16 输入全程用 float16 计算：缩放之前分数就溢出了。
import math

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    length, width = x.shape[-2:]
    head_width = width // num_heads

    def split(features):
        return features.reshape(*features.shape[:-1], num_heads, head_width).swapaxes(-2, -3)

    q, k, v = split(x @ w_q), split(x @ w_k), split(x @ w_v)
    scores = q @ k.swapaxes(-1, -2) / math.sqrt(head_width)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = (weights @ v).swapaxes(-2, -3).reshape(x.shape)
    return merged @ w_o
