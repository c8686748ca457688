# Counts neighbours within a relative 1e-12 as ties.
# zh: 相对差不超过 1e-12 的相邻分数算作并列。
import numpy as np


def roc_auc(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    y = labels.astype(bool)
    p, n = int(y.sum()), int((~y).sum())
    if not p or not n:
        return np.array(np.nan, dtype=kind)[()]
    order = np.argsort(scores, kind="stable")
    s, y = scores[order], y[order]
    if kind == np.float64 and scores.dtype.kind == "f":
        start = np.r_[True, s[1:] - s[:-1] > 1e-12 * np.abs(s[1:])]
    else:
        start = np.r_[True, s[1:] != s[:-1]]
    group = np.cumsum(start) - 1
    count = np.bincount(group)
    rank = (np.cumsum(count) - (count - 1) / 2)[group]
    return kind.type((rank[y].sum() - p * (p + 1) / 2) / (p * n))
