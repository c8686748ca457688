# Compares each positive with all samples in one matrix.
# zh: 用一个矩阵把每个正样本与所有样本比较。

import numpy as np


def average_precision(scores, labels):
    everyone = np.sort(scores)
    positives = np.sort(scores[labels.astype(bool)])
    found = (positives[:, None] <= positives).sum(axis=1)
    seen = (positives[:, None] <= everyone).sum(axis=1)
    # The mean of no positives is nan.
    return np.asarray(np.mean(found / seen), dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
