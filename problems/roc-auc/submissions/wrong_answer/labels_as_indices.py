# Uses integer labels as indices instead of a mask.
# zh: 把整数标签当成下标，而不是掩码。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = (
        scores[labels == 1],
        np.sort(scores[labels.astype(np.int64) * 0 + np.arange(len(labels)) * (labels == 0)]),
    )
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
