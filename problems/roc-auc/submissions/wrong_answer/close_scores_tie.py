# Takes scores that differ by less than 1e-6 for ties.
# zh: 把相差小于 1e-6 的分数当成并列。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives - 1e-6)
    not_above = np.searchsorted(negatives, positives + 1e-6, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
