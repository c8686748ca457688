# Compares each positive with all negatives.
# zh: 每个正样本与所有负样本逐一比较。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], np.sort(scores[labels == 0])
    pairs = positives.size * negatives.size
    wins = 0
    for score in positives:
        wins += 2 * int((negatives < score).sum()) + int((negatives == score).sum())
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(wins / (2 * pairs) if pairs else np.nan)
