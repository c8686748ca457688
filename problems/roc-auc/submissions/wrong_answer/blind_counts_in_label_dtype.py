# The ranks are summed in the dtype of the labels, which is too narrow for float32 labels.
# zh: 秩的累加沿用标签的 dtype，标签为 float32 时精度不够。
import numpy as np


def roc_auc(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    kind = labels.dtype if labels.dtype.kind == "f" else np.dtype(np.float64)
    y = labels.astype(kind)
    ordered = np.sort(scores)
    low, high = np.searchsorted(ordered, scores, "left"), np.searchsorted(ordered, scores, "right")
    ranks = ((low + high + 1) / 2).astype(kind)
    p = float(y.sum())
    n = scores.size - p
    if p == 0 or n == 0:
        return np.array(np.nan, dtype=result)
    total = np.cumsum(ranks * y)[-1]
    return np.array((float(total) - p * (p + 1) / 2) / (p * n), dtype=result)
