# Counts only samples with a higher score, and the positive itself.
# zh: 只统计分数更高的样本和该正样本自己。

import numpy as np


def average_precision(scores, labels):
    everyone = np.sort(scores)
    positives = np.sort(scores[labels.astype(bool)])
    found = len(positives) - np.searchsorted(positives, positives, side="right") + 1
    seen = len(everyone) - np.searchsorted(everyone, positives, side="right") + 1
    # The mean of no positives is nan.
    return np.asarray(np.mean(found / seen), dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
