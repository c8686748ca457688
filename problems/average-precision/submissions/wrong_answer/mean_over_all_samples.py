# Averages the precision over all thresholds instead of those of the positives.
# zh: 对所有阈值的精确率取平均，而不只是正样本处。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    total = (found / seen).mean() * found[-1]
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
