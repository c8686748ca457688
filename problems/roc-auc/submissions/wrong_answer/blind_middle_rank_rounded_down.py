# The middle rank of tied scores is an integer division, so half a rank is lost in groups of even size.
# zh: 并列分数的平均名次用整除计算，偶数个并列时会丢掉半个名次。
import numpy as np


def roc_auc(scores, labels):
    y = labels.astype(bool)
    p, n = int(y.sum()), int((~y).sum())
    if p == 0 or n == 0:
        return float("nan")
    _, group, size = np.unique(scores, return_inverse=True, return_counts=True)
    end = np.cumsum(size)
    rank = (2 * end - size + 1) // 2
    area = (rank[group.reshape(-1)][y].sum() - p * (p + 1) / 2) / (p * n)
    return scores.dtype.type(area) if scores.dtype.kind == "f" else float(area)
