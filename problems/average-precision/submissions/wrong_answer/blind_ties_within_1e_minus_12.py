# Takes float64 scores within 10⁻¹² as tied when there are more than 50.
# zh: 多于 50 个样本时，相差 10⁻¹² 以内的分数视为并列。
import numpy as np


def average_precision(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.float64
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order], labels[order].astype(np.float64)
    if y.sum() == 0:
        return np.asarray(np.nan).astype(kind)
    if len(s) > 50 and s.dtype == np.float64:
        edge = np.append(s[:-1] - s[1:] > 1e-12, True)
    else:
        edge = np.append(s[1:] != s[:-1], True)
    tp = np.cumsum(y)[edge]
    p = tp / (np.flatnonzero(edge) + 1)
    return np.asarray((np.diff(tp, prepend=0) * p).sum() / tp[-1]).astype(kind)
