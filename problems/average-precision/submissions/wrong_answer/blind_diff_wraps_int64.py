# Finds ties with the difference of neighbouring scores, which overflows for int64 scores far apart.
# zh: 用相邻分数之差判断是否相等，int64 分数相距很远时会溢出。
import numpy as np


def average_precision(scores, labels):
    scores = np.asarray(scores)
    lab = np.asarray(labels).astype(np.float64)
    dt = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    if scores.dtype.kind != "f":
        scores = scores.astype(np.int64)
    o = np.argsort(scores, kind="stable")[::-1]
    s = scores[o]
    hits = lab[o]
    P = hits.sum()
    if P == 0:
        return dt.type(np.nan)
    with np.errstate(all="ignore"):
        end = np.append(np.flatnonzero(np.diff(s) < 0), len(s) - 1)
    tp = np.cumsum(hits)[end]
    return dt.type((np.diff(tp, prepend=0.0) / P * (tp / (end + 1))).sum())
