# Sorts the caller's relevance in place.
# zh: 就地对调用者的相关性排序。

import numpy as np


def ndcg_at_k(relevance, scores, k):
    n = scores.shape[-1]
    gains = np.exp2(relevance.astype(np.float64)) - 1
    # Reversed twice, a stable rising sort is a stable falling one, also for unsigned scores.
    rising = np.argsort(scores[..., ::-1], kind="stable")
    order = n - 1 - rising[..., ::-1]
    discounts = 1 / np.log2(np.arange(2, min(k, n) + 2))
    found = np.take_along_axis(gains, order, axis=-1)[..., :k] @ discounts
    relevance.sort(axis=-1)
    best = (np.exp2(relevance.astype(np.float64)) - 1)[..., ::-1][..., :k] @ discounts
    # Without relevant items found is 0 as well.
    ratio = found / np.where(best > 0, best, 1)
    return ratio.astype(scores.dtype if scores.dtype.kind == "f" else np.float64)
