# Counts the positives of int8 labels in int16, which wraps from 32 768 positives on.
# zh: int8 标签的正例用 int16 累计，超过 32767 个时溢出。
import numpy as np


def average_precision(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    order = np.argsort(scores, kind="stable")[::-1]
    s = scores[order]
    y = labels[order].astype(np.float64)
    small = labels.dtype == np.int8
    total = y.sum()
    if total == 0:
        return kind.type(np.nan)
    last = np.append(np.nonzero(s[1:] != s[:-1])[0], len(s) - 1)
    tp = (np.cumsum(y).astype(np.int16).astype(float) if small else np.cumsum(y))[last]
    precision = tp / (last + 1)
    return kind.type((np.diff(np.append(0, tp)) * precision).sum() / total)
