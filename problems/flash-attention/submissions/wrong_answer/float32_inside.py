# Computes float64 in float32.
# zh: 用 float32 计算 float64。

import math

import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.float32
    queries, keys, values = (array.astype(wide) for array in (q, k, v))
    queries = queries / math.sqrt(q.shape[-1])
    highest = np.full((*q.shape[:-1], 1), -np.inf, dtype=wide)
    total, output = 0, 0
    for start in range(0, k.shape[-2], block):
        part = slice(start, start + block)
        scores = queries @ keys[..., part, :].swapaxes(-1, -2)
        raised = np.maximum(highest, scores.max(axis=-1, keepdims=True))
        decay = np.exp(highest - raised)
        weights = np.exp(scores - raised)
        total = total * decay + weights.sum(axis=-1, keepdims=True)
        output = output * decay + weights @ values[..., part, :]
        highest = raised
    return (output / total).astype(q.dtype)
