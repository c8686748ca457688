# Tells −0.0 from 0.0 when there are more than 20 samples.
# zh: 样本多于 20 时区分 −0.0 与 0.0。
import numpy as np


def average_precision(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.float64
    if scores.dtype.kind == "f" and len(scores) > 20:
        order = np.lexsort((~np.signbit(scores), scores))[::-1]
    else:
        order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order], labels[order].astype(np.float64)
    if y.sum() == 0:
        return np.asarray(np.nan).astype(kind)
    edge = np.append(s[1:] != s[:-1], True)
    if len(s) > 20:
        edge[:-1] |= np.signbit(s[1:]) != np.signbit(s[:-1])
    tp = np.cumsum(y)[edge]
    p = tp / (np.flatnonzero(edge) + 1)
    return np.asarray((np.diff(tp, prepend=0) * p).sum() / tp[-1]).astype(kind)
