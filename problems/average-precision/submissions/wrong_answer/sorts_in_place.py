# Sorts the caller's scores in place.
# zh: 就地对调用者的分数排序。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    found = np.cumsum(labels[order] == 1)
    scores.sort()
    ranked = scores[::-1]
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    total = (np.diff(found, prepend=0) * (found / seen)).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
