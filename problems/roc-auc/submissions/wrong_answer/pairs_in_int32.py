# Multiplies the numbers of positives and negatives in 32 bits, where they overflow.
# zh: 用 32 位整数计算正负样本数之积，会溢出。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    pairs = int(np.multiply(np.int32(positives.size), np.int32(negatives.size)))
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = (below + not_above).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
