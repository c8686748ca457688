# Counts true and false positives again at each threshold.
# zh: 对每个阈值都重新统计真阳性和假阳性。

import numpy as np


def roc_auc(scores, labels):
    positives, negatives = scores[labels == 1], scores[labels == 0]
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    if positives.size == 0 or negatives.size == 0:
        return dtype.type(np.nan)
    points = [(0.0, 0.0)]
    for threshold in np.unique(scores)[::-1]:
        points.append(((negatives >= threshold).mean(), (positives >= threshold).mean()))
    area = sum((x1 - x0) * (y0 + y1) / 2 for (x0, y0), (x1, y1) in zip(points, points[1:]))
    return dtype.type(area)
