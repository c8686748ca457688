# Compares all pairs in one matrix.
# zh: 用一个矩阵比较所有样本对。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], scores[labels == 0]
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    if positives.size == 0 or negatives.size == 0:
        return dtype.type(np.nan)
    wins = (positives[:, None] > negatives).mean()
    ties = (positives[:, None] == negatives).mean()
    return dtype.type(wins + ties / 2)
