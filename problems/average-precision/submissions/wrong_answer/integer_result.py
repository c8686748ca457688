# Returns the dtype of the scores even if they are integers.
# zh: 分数是整数时也返回整数类型。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    total = (np.diff(found, prepend=0) * (found / seen)).sum()
    dtype = scores.dtype
    return dtype.type(total / found[-1] if found[-1] else 0)
