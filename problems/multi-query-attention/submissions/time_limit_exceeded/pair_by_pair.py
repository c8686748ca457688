# Computes every score by itself in Python loops instead of one matrix product for each head.
# zh: 用 Python 循环逐个计算分数，而不是每个头做一次矩阵乘法。
import math

import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    source = x.astype(np.float64)
    q, k, v = source @ w_q, source @ w_k, source @ w_v
    length, width = x.shape[-2:]
    size = width // num_heads
    merged = np.zeros(x.shape)
    for batch in np.ndindex(*x.shape[:-2]):
        for head in range(num_heads):
            own = slice(head * size, (head + 1) * size)
            for i in range(length):
                scores = []
                for j in range(i + 1 if is_causal else length):
                    product = sum(a * b for a, b in zip(q[batch][i, own], k[batch][j], strict=True))
                    scores.append(product / math.sqrt(size))
                weights = [math.exp(score - max(scores)) for score in scores]
                for j, weight in enumerate(weights):
                    merged[batch][i, own] += weight / sum(weights) * v[batch][j]
    return (merged @ w_o).astype(x.dtype)
