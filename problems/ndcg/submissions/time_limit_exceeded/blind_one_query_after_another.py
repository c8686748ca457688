# Computes one query after another in plain Python.
# zh: 用纯 Python 逐个查询计算。
import math

import numpy as np


def _dcg(gains, k):
    return sum(math.expm1(v * math.log(2)) / math.log2(i + 2) for i, v in enumerate(gains[:k]))


def ndcg_at_k(relevance, scores, k):
    out = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    n = scores.shape[-1]
    res = []
    for r, s in zip(relevance.reshape(-1, n).tolist(), scores.reshape(-1, n).tolist()):
        o = sorted(range(n), key=lambda i: -s[i])
        z = _dcg(sorted(r, reverse=True), k)
        res.append(_dcg([r[i] for i in o], k) / z if z else 0.0)
    return np.array(res).reshape(scores.shape[:-1]).astype(out)[()]
