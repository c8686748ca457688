# Compares int64 scores as floats.
# zh: 把 int64 分数当作浮点数比较。
import numpy as np


def average_precision(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.float64
    s = scores.astype(np.float64) if scores.dtype.kind in "iu" and len(scores) > 20 else scores
    order = np.argsort(s, kind="stable")[::-1]
    s, y = s[order], labels[order].astype(np.float64)
    if y.sum() == 0:
        return np.asarray(np.nan).astype(kind)
    edge = np.append(s[1:] != s[:-1], True)
    tp = np.cumsum(y)[edge]
    p = tp / (np.flatnonzero(edge) + 1)
    return np.asarray((np.diff(tp, prepend=0) * p).sum() / tp[-1]).astype(kind)
