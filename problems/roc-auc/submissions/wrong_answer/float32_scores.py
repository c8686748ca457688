# Compares float64 scores in float32.
# zh: 用 float32 比较 float64 的分数。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1].astype(np.float32), np.sort(scores[labels == 0].astype(np.float32))
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
