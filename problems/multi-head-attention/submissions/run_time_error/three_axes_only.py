# Unpacks exactly (batch, length, width): input without, or with more, batch dimensions raises.
# zh: 写死了 (批次, 长度, 特征) 三个维度：没有批次维或批次维更多时直接报错。
import math

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = np.promote_types(x.dtype, np.float32)
    batch, length, width = x.shape
    size = width // num_heads
    source = x.astype(work)
    q, k, v = ((source @ w.astype(work)).reshape(batch, length, num_heads, size) for w in (w_q, w_k, w_v))
    scores = np.einsum("bihd,bjhd->bhij", q, k, optimize=True) / math.sqrt(size)
    if is_causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    merged = np.einsum("bhij,bjhd->bihd", weights, v, optimize=True).reshape(x.shape)
    return (merged @ w_o.astype(work)).astype(x.dtype)
