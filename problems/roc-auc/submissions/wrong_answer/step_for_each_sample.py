# Walks along the curve one sample at a time, in the order of the input where scores are equal.
# zh: 逐个样本沿曲线前进，分数相同时取决于输入顺序。

import numpy as np


def roc_auc(scores, labels):
    order = np.argsort(-scores.astype(np.float64), kind="stable")
    hits = (labels[order] == 1).astype(np.float64)
    tp, fp = np.cumsum(hits), np.cumsum(1 - hits)
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    if tp[-1] == 0 or fp[-1] == 0:
        return dtype.type(np.nan)
    tp, fp = np.concatenate([[0], tp]) / tp[-1], np.concatenate([[0], fp]) / fp[-1]
    return dtype.type(((fp[1:] - fp[:-1]) * (tp[1:] + tp[:-1]) / 2).sum())
