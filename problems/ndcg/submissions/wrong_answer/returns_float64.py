# Returns float64, whatever the dtype of the scores is.
# zh: 不管分数的 dtype 是什么，都返回 float64。

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
    ratio = found / np.where(best > 0, best, 1)
    return ratio.astype(np.float64)
