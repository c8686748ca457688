# Takes samples with equal scores one by one, in the order of the input.
# zh: 分数相同的样本按输入顺序逐个处理。

import numpy as np


def average_precision(scores, labels):
    order = len(scores) - 1 - np.argsort(scores[::-1], kind="stable")[::-1]
    hits = (labels == 1)[order].astype(np.float64)
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type((precision * hits).sum() / hits.sum() if hits.any() else np.nan)
