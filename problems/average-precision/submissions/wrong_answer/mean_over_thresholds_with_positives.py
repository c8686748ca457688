# Averages over the thresholds that let a positive through, so positives that tie count once.
# zh: 对放进正样本的阈值取平均，并列的正样本只算一次。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    total = (
        (found / seen)[np.diff(found, prepend=0) > 0].sum() / max(1, (np.diff(found, prepend=0) > 0).sum()) * found[-1]
    )
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
