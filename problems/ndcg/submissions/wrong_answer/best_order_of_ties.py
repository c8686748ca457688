# Puts the most relevant item first where scores are equal.
# zh: 分数相同时把最相关的条目排在前面。

import numpy as np


def ndcg_at_k(relevance, scores, k):
    n = scores.shape[-1]
    gains = 2.0 ** relevance.astype(np.float64) - 1
    # Numbers the different scores, the highest 0: numbers can be sorted in falling order where scores cannot be negated.
    values, rank = np.unique(scores, return_inverse=True)
    order = np.lexsort((-gains, len(values) - rank.reshape(scores.shape)))
    weights = np.where(np.arange(n) < k, 1 / np.log2(np.arange(n) + 2.0), 0.0)
    found = (np.take_along_axis(gains, order, axis=-1) * weights).sum(-1)
    best = (-np.sort(-gains) * weights).sum(-1)
    ratio = np.divide(found, best, out=np.zeros(found.shape), where=best != 0)
    return ratio.astype(scores.dtype if scores.dtype.kind == "f" else float)
