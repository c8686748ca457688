# The end of the last tie is found with the sentinel "last score minus 1", which equals the score if the score is huge.
# zh: 用“最后一个分数减 1”作哨兵来找最后一组的结尾，分数绝对值很大时哨兵与它相等。
import numpy as np


def average_precision(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order], labels[order].astype(np.int64)
    if s.dtype.kind == "u":
        s = s.astype(np.int64)
    total = y.sum()
    if total == 0:
        return result.type(np.nan)
    last = np.append(s, s[-1] - 1)[1:] != s
    tp = np.cumsum(y)[last]
    return result.type((np.diff(tp, prepend=0) * tp / (np.flatnonzero(last) + 1)).sum() / total)
