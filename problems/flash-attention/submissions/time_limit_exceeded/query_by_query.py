# Goes through the blocks for one query at a time.
# zh: 每次只处理一个 query，逐块计算。

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
            for start in range(0, k.shape[-2], block):
                scores = keys[batch, start : start + block] @ query
                raised = max(highest, float(scores.max()))
                decay, weights = math.exp(highest - raised), np.exp(scores - raised)
                total = total * decay + weights.sum()
                mixed = mixed * decay + weights @ values[batch, start : start + block]
                highest = raised
            out[batch, row] = mixed / total
    return out.reshape(*q.shape[:-1], v.shape[-1]).astype(q.dtype)
