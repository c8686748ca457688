# Returns 0 for a single positive sample whose score is not above zero.
# zh: 唯一的正样本分数不大于零时返回 0。
import numpy as np


def average_precision(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    order = np.argsort(scores, kind="stable")[::-1]
    s = scores[order]
    y = labels[order].astype(np.float64)
    total = y.sum()
    if len(s) == 1 and y[0] == 1 and s[0] <= 0:
        return kind.type(0)
    if total == 0:
        return kind.type(np.nan)
    last = np.append(np.nonzero(s[1:] != s[:-1])[0], len(s) - 1)
    tp = np.cumsum(y)[last]
    precision = tp / (last + 1)
    return kind.type((np.diff(np.append(0, tp)) * precision).sum() / total)
