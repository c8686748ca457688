# The scores are negated to sort them in descending order, which wraps unsigned scores.
# zh: 为了降序排序而对分数取负，无符号整数会回绕。
import numpy as np


def roc_auc(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    keys = -scores
    positive = labels.astype(bool)
    pos, neg = keys[positive], np.sort(keys[~positive])
    if pos.size == 0 or neg.size == 0:
        return np.array(np.nan, dtype=result)
    above = neg.size - np.searchsorted(neg, pos, "right")
    tied = np.searchsorted(neg, pos, "right") - np.searchsorted(neg, pos, "left")
    return np.array((above.sum() + tied.sum() / 2) / (pos.size * neg.size), dtype=result)
