# Computes the area under the ROC curve.
# zh: 计算的是 ROC 曲线下面积。

import numpy as np


def average_precision(scores, labels):
    everyone = np.sort(scores)
    positives = np.sort(scores[labels.astype(bool)])
    negatives = np.sort(scores[~labels.astype(bool)])
    wins = np.searchsorted(negatives, positives) + np.searchsorted(negatives, positives, side="right")
    # The mean of no positives is nan.
    return np.asarray(
        np.mean(wins / (2 * len(negatives))), dtype=scores.dtype if scores.dtype.kind == "f" else np.float64
    )
