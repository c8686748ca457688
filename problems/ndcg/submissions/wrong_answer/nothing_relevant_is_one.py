# Returns 1 where nothing is relevant.
# zh: 没有相关条目时返回 1。

import numpy as np


def ndcg_at_k(relevance, scores, k):
    n = scores.shape[-1]
    gains = np.exp2(relevance.astype(np.float64)) - 1
    # Reversed twice, a stable rising sort is a stable falling one, also for unsigned scores.
    rising = np.argsort(scores[..., ::-1], kind="stable")
    order = n - 1 - rising[..., ::-1]
    discounts = 1 / np.log2(np.arange(2, min(k, n) + 2))
    found = np.take_along_axis(gains, order, axis=-1)[..., :k] @ discounts
    best = np.sort(gains)[..., ::-1][..., :k] @ discounts
    # Without relevant items found is 0 as well.
    ratio = np.where(best > 0, found / np.where(best > 0, best, 1), 1)
    return ratio.astype(scores.dtype if scores.dtype.kind == "f" else np.float64)
