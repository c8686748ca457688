# Uses integer labels as indices instead of a mask.
# zh: 把整数标签当成下标，而不是掩码。

import numpy as np


def average_precision(scores, labels):
    everyone = np.sort(scores)
    positives = np.sort(scores[labels.astype(np.int64)])
    found = len(positives) - np.searchsorted(positives, positives)
    seen = len(everyone) - np.searchsorted(everyone, positives)
    # The mean of no positives is nan.
    return np.asarray(np.mean(found / seen), dtype=scores.dtype if scores.dtype.kind == "f" else np.float64)
