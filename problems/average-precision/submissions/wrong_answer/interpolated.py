# Interpolates the precision: takes its maximum at this recall or beyond, as Pascal VOC does.
# zh: 对精确率做插值：取该召回率及之后的最大值，像 Pascal VOC 那样。

import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores)[::-1]
    ranked, found = scores[order], np.cumsum(labels[order] == 1)
    # Samples with equal scores pass together: only the last of each run is a threshold.
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    found, seen = found[last], last + 1
    best = np.maximum.accumulate((found / seen)[::-1])[::-1]
    total = (np.diff(found, prepend=0) * best).sum()
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type(total / found[-1] if found[-1] else np.nan)
