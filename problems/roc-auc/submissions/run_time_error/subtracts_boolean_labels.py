# Subtracts labels from 1, which booleans do not allow.
# zh: 用 1 减去标签，布尔数组不支持这种减法。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    np.subtract(labels, labels)
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
