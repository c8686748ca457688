# Reverses a rising sort, which puts the higher index first where scores are equal.
# zh: 把升序结果反转，分数相同时下标大的在前。

import numpy as np


def ndcg_at_k(relevance, scores, k):
    n = scores.shape[-1]
    gains = np.exp2(relevance.astype(np.float64)) - 1
    # Reversed twice, a stable rising sort is a stable falling one, also for unsigned scores.
    rising = np.argsort(scores, kind="stable")
    order = rising[..., ::-1]
    discounts = 1 / np.log2(np.arange(2, min(k, n) + 2))
    found = np.take_along_axis(gains, order, axis=-1)[..., :k] @ discounts
    best = np.sort(gains)[..., ::-1][..., :k] @ discounts
    # Without relevant items found is 0 as well.
    ratio = found / np.where(best > 0, best, 1)
    return ratio.astype(scores.dtype if scores.dtype.kind == "f" else np.float64)
