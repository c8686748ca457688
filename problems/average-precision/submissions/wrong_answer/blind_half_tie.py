# Tied samples count as found together, but the positives among them are counted one after another.
# zh: 同分样本的“已找出总数”一起计算，但其中的正样本仍逐个累计。
import numpy as np


def average_precision(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order], labels[order].astype(np.int64)
    total = y.sum()
    if total == 0:
        return result.type(np.nan)
    ascending = s[::-1]
    found = len(s) - np.searchsorted(ascending, s, side="left")
    precision = np.cumsum(y) / found
    return result.type(precision[y == 1].sum() / total)
