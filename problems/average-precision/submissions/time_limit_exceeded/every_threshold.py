# Counts again at each threshold.
# zh: 对每个阈值都重新计数。

import numpy as np


def average_precision(scores, labels):
    hits = labels == 1
    positives = int(hits.sum())
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    if positives == 0:
        return dtype.type(np.nan)
    total, before = 0.0, 0
    for threshold in np.unique(scores)[::-1]:
        chosen = scores >= threshold
        found = int((chosen & hits).sum())
        total += (found - before) / positives * found / int(chosen.sum())
        before = found
    return dtype.type(total)
