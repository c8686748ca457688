# Treats scores as equal that differ by less than 1e-6.
# zh: 把相差不到 1e-6 的分数当作相等。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(np.abs(np.diff(ranked.astype(np.float64))) > 1e-6, True))
    found, seen = found[last], last + 1
    total = (np.diff(found, prepend=0) * (found / seen)).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
