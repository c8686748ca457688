# Finds ties with the difference of neighbouring scores, which overflows for int64 scores far apart.
# zh: 用相邻分数之差判断是否相等，int64 分数相距很远时会溢出。
import numpy as np


def roc_auc(scores, labels):
    y = np.asarray(labels).astype(bool)
    out = scores.dtype.type if scores.dtype.kind == "f" else np.float64
    P = int(np.count_nonzero(y))
    N = y.size - P
    if P == 0 or N == 0:
        return out(np.nan)
    order = np.argsort(scores, kind="stable")
    s, y = scores[order], y[order]
    with np.errstate(over="ignore"):
        first = np.concatenate([[0], np.flatnonzero(np.diff(s) > 0) + 1])
    pos = np.add.reduceat(y.astype(np.int64), first)
    neg = np.add.reduceat((~y).astype(np.int64), first)
    below = np.cumsum(neg) - neg
    return out((int((pos * below).sum()) + 0.5 * int((pos * neg).sum())) / (P * N))
