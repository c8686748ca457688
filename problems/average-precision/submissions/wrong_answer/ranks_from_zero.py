# Counts the found samples from 0.
# zh: 被找出的样本数从 0 开始计。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], np.maximum(last, 1)
    total = (np.diff(found, prepend=0) * (found / seen)).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
