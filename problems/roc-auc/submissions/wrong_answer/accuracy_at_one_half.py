# Computes the balanced accuracy at the threshold 0.5.
# zh: 计算的是阈值 0.5 处的平衡准确率。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    pairs = positives.size * negatives.size
    below = np.searchsorted(negatives, positives)
    not_above = np.searchsorted(negatives, positives, side="right")
    # Twice the number of wins: a tie counts once and a win twice.
    wins = int((positives >= 0.5).sum()) * negatives.size + int((negatives < 0.5).sum()) * positives.size
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
