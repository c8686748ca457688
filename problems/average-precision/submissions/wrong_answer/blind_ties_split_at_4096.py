# Counts positives in blocks of 4096 and loses the ties that cross the edge of a block.
# zh: 每 4096 个一块累计，跨越块边界的并列被拆开。
import numpy as np


def average_precision(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.float64
    s = scores if scores.dtype.kind == "f" else scores.astype(np.float64) if scores.dtype != np.int64 else scores
    order = np.argsort(s, kind="stable")[::-1]
    s, y = s[order], labels[order].astype(np.float64)
    if y.sum() == 0:
        return np.asarray(np.nan).astype(kind)
    edge = np.append(s[1:] != s[:-1], True)
    edge[4095::4096] = True
    tp = np.cumsum(y)[edge]
    p = tp / (np.flatnonzero(edge) + 1)
    return np.asarray((np.diff(tp, prepend=0) * p).sum() / tp[-1]).astype(kind)
