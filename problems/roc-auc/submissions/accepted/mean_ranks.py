"""The sum of the positives' ranks, as in the Mann-Whitney test; equal scores share their mean rank."""

import numpy as np


def roc_auc(scores, labels):
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2)[place]
    chosen = labels.astype(bool)
    positives, negatives = chosen.sum(), (~chosen).sum()
    # Without one of the classes this is 0 / 0, which is nan.
    area = (ranks[chosen].sum() - positives * (positives + 1) / 2) / (positives * negatives)
    return np.asarray(area, dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
