# For each positive the loop walks to the end of its tie, which is quadratic if many scores are equal.
# zh: 每个正样本都走到同分段的末尾，大量分数相同时是平方时间。
import numpy as np


def average_precision(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order].tolist(), labels[order].astype(np.int64)
    total = int(y.sum())
    if total == 0:
        return result.type(np.nan)
    tp = np.cumsum(y).tolist()
    ap = 0.0
    for i in np.flatnonzero(y).tolist():
        end = i
        while end + 1 < len(s) and s[end + 1] == s[i]:
            end += 1
        ap += tp[end] / (end + 1)
    return result.type(ap / total)
