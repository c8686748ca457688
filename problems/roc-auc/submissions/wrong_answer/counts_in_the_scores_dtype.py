# Adds up ranks in the dtype of the scores, which cannot hold them.
# zh: 用分数的 dtype 累加名次，装不下。

import numpy as np


def roc_auc(scores, labels):
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2)[place].astype(scores.dtype if scores.dtype.kind == "f" else float)
    chosen = labels.astype(bool)
    positives, negatives = chosen.sum(), (~chosen).sum()
    # Without one of the classes this is 0 / 0, which is nan.
    area = (ranks[chosen].sum() - ranks.dtype.type(positives * (positives + 1) / 2)) / (positives * negatives)
    return np.asarray(area, dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
