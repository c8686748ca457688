# Sorts the caller's scores in place.
# zh: 就地对调用者的分数排序。

import numpy as np


def roc_auc(scores, labels):
    order = np.argsort(scores, kind="stable")
    labels = labels[order]
    scores.sort()
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2)[place]
    chosen = labels.astype(bool)
    positives, negatives = chosen.sum(), (~chosen).sum()
    # Without one of the classes this is 0 / 0, which is nan.
    area = (ranks[chosen].sum() - positives * (positives + 1) / 2) / (positives * negatives)
    return np.asarray(area, dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
