# Each tied value is looked up in the whole array, which is quadratic when many different values tie.
# zh: 对每个重复的分数都扫描整个数组，重复的值很多时是平方时间。
import numpy as np


def roc_auc(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(scores.size)
    ranks[order] = np.arange(1, scores.size + 1)
    values, counts = np.unique(scores, return_counts=True)
    for value in values[counts > 1]:
        tied = scores == value
        ranks[tied] = ranks[tied].mean()
    positive = labels.astype(bool)
    p = int(positive.sum())
    n = scores.size - p
    if p == 0 or n == 0:
        return np.array(np.nan, dtype=result)
    return np.array((ranks[positive].sum() - p * (p + 1) / 2) / (p * n), dtype=result)
