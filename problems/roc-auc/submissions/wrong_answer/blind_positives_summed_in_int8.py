# Labels are summed to get the number of positives in their own dtype.
# zh: 在 labels 自己的 dtype 中求和得到正例数。
import numpy as np


def roc_auc(scores, labels):
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    positive = scores[labels != 0]
    negative = np.sort(scores[labels == 0])
    if not len(positive) or not len(negative):
        return dtype.type(np.nan)
    below = np.searchsorted(negative, positive, side="left").astype(np.int64).sum()
    up_to = np.searchsorted(negative, positive, side="right").astype(np.int64).sum()
    return dtype.type(
        (int(below) + int(up_to))
        / 2
        / (float(labels.sum(dtype=labels.dtype) if labels.dtype.kind in "iu" else len(positive)) * len(negative))
    )
