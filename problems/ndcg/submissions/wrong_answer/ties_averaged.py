# Averages the gains of items with equal scores, as scikit-learn does.
# zh: 对分数相同的条目取平均增益，像 scikit-learn 那样。

import numpy as np


def ndcg_at_k(relevance, scores, k):
    n = scores.shape[-1]
    gains = np.exp2(relevance.astype(np.float64)) - 1
    # Reversed twice, a stable rising sort is a stable falling one, also for unsigned scores.
    rising = np.argsort(scores[..., ::-1], kind="stable")
    order = n - 1 - rising[..., ::-1]
    discounts = 1 / np.log2(np.arange(2, min(k, n) + 2))
    ranked = np.take_along_axis(gains, order, axis=-1).reshape(-1, n)
    sorted_scores = np.take_along_axis(scores, order, axis=-1).reshape(-1, n)
    for row, values in zip(ranked, sorted_scores):
        _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
        row[:] = (np.bincount(place, row) / counts)[place]
    found = ranked.reshape(gains.shape)[..., :k] @ discounts
    best = np.sort(gains)[..., ::-1][..., :k] @ discounts
    # Without relevant items found is 0 as well.
    ratio = found / np.where(best > 0, best, 1)
    return ratio.astype(scores.dtype if scores.dtype.kind == "f" else np.float64)
