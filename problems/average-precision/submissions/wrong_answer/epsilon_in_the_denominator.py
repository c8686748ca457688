# Adds a small number to the number of positives, so that no positive gives 0.
# zh: 分母加了一个小数，没有正样本时得到 0。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    total = (np.diff(found, prepend=0) * (found / seen)).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / (found[-1] + 1e-12))
