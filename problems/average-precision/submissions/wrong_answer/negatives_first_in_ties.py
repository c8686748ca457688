# Takes the negatives first where scores are equal, which is the worst possible order.
# zh: 分数相同时先取负样本，得到的是最不利的顺序。

import numpy as np


def average_precision(scores, labels):
    order = np.lexsort((labels == 0, scores))[::-1]
    hits = (labels == 1)[order].astype(np.float64)
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    return dtype.type((precision * hits).sum() / hits.sum() if hits.any() else np.nan)
