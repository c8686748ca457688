# Gives equal scores different ranks, so the order of the input decides.
# zh: 分数相同的样本名次不同，结果取决于输入顺序。

import numpy as np


def roc_auc(scores, labels):
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    positives = int((labels == 1).sum())
    negatives = len(labels) - positives
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    if positives == 0 or negatives == 0:
        return dtype.type(np.nan)
    return dtype.type((ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * negatives))
