# Adds up trapezoids under the precision-recall curve.
# zh: 用梯形求精确率-召回率曲线下的面积。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    precision = found / seen
    total = (np.diff(found, prepend=0) * (precision + np.append(1.0, precision[:-1])) / 2).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
