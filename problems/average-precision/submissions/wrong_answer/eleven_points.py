# Averages the interpolated precision at eleven recalls.
# zh: 在 11 个召回率处取插值精确率的平均。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    if found[-1] == 0:
        area = np.nan
    else:
        recall, precision = found / found[-1], found / seen
        points = [precision[recall >= level / 10 - 1e-12].max(initial=0.0) for level in range(11)]
        area = sum(points) / 11
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(area)
