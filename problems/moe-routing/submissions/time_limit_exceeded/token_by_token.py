# Routes one token after the other in a Python loop.
# zh: 用 Python 循环逐个 token 选专家。

import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    rows = logits.astype(wide).reshape(-1, logits.shape[-1])
    shift = 0 if bias is None else bias.astype(wide)
    indices, weights = [], []
    for row in rows:
        best = np.argsort(-(row + shift), kind="stable")[:k]
        exps = np.exp(row[best] - row[best].max())
        indices.append(best)
        weights.append(exps / exps.sum())
    shape = (*logits.shape[:-1], k)
    return np.array(indices).reshape(shape), np.array(weights).astype(logits.dtype).reshape(shape)
