# Returns 1 − AUC where the area is below one half.
# zh: 面积小于一半时返回 1 − AUC。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(max(wins, 2 * pairs - wins) / (2 * pairs) if pairs else np.nan)
