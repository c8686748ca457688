# Counts and divides in float32 for float64 scores.
# zh: 对 float64 的分数也用 float32 计数和相除。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last].astype(np.float32), (last + 1).astype(np.float32)
    total = (np.diff(found, prepend=np.float32(0)) * (found / seen)).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
