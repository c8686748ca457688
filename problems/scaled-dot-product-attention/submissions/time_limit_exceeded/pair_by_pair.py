# Computes every score by itself in Python loops instead of one matrix product.
# zh: 用 Python 循环逐个计算分数，而不是用一次矩阵乘法。
import math

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    work = np.promote_types(q.dtype, np.float32)
    lead, n_queries, n_keys = q.shape[:-2], q.shape[-2], k.shape[-2]
    if mask is not None:
        mask = np.broadcast_to(mask, (*lead, n_queries, n_keys))
    output = np.zeros((*lead, n_queries, v.shape[-1]), dtype=work)
    for batch in np.ndindex(*lead):
        for i in range(n_queries):
            scores = {}
            for j in range(n_keys):
                if is_causal and j > i + n_keys - n_queries:
                    continue
                if mask is not None and not mask[batch][i, j]:
                    continue
                product = sum(float(a) * float(b) for a, b in zip(q[batch][i], k[batch][j], strict=True))
                scores[j] = product / math.sqrt(q.shape[-1])
            if scores:
                highest = max(scores.values())
                weights = {j: math.exp(score - highest) for j, score in scores.items()}
                total = sum(weights.values())
                for j, weight in weights.items():
                    output[batch][i] += weight / total * v[batch][j].astype(work)
    return output.astype(q.dtype)
