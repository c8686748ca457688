# Visits every query and every key in Python loops.
# zh: 用 Python 循环逐个访问 query 和 key。

import math

import numpy as np


def flash_attention(q, k, v, block=64):
    wide = np.promote_types(q.dtype, np.float32)
    queries = q.astype(wide).reshape(-1, *q.shape[-2:]) / math.sqrt(q.shape[-1])
    keys, values = (array.astype(wide).reshape(-1, *array.shape[-2:]) for array in (k, v))
    out = np.empty((*queries.shape[:2], v.shape[-1]), wide)
    for batch in range(len(queries)):
        for row, query in enumerate(queries[batch]):
            highest, total, mixed = -math.inf, 0.0, 0.0
            for key, value in zip(keys[batch], values[batch]):
                score = float(query @ key)
                raised = max(highest, score)
                decay, weight = math.exp(highest - raised), math.exp(score - raised)
                total, mixed, highest = total * decay + weight, mixed * decay + weight * value, raised
            out[batch, row] = mixed / total
    return out.reshape(*q.shape[:-1], v.shape[-1]).astype(q.dtype)
