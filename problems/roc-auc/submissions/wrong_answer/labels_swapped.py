# Swaps positives and negatives.
# zh: 把正负样本弄反了。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 0], np.sort(scores[labels == 1])
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
