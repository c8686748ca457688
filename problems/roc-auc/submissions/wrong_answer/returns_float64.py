# Returns float64, whatever the dtype of the scores is.
# zh: 不管分数的 dtype 是什么，都返回 float64。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = np.dtype(np.float64)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
