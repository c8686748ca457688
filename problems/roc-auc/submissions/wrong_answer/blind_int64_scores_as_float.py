# Integer scores are compared as floats, so large neighbours tie.
# zh: 把整数分数转成浮点数再比较，很大的相邻整数会被当成相等。
import numpy as np


def roc_auc(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    scores = scores.astype(np.float64)
    positive = labels.astype(bool)
    pos, neg = scores[positive], np.sort(scores[~positive])
    if pos.size == 0 or neg.size == 0:
        return np.array(np.nan, dtype=result)
    wins = np.searchsorted(neg, pos, "left").sum() + np.searchsorted(neg, pos, "right").sum()
    return np.array(wins / 2 / (pos.size * neg.size), dtype=result)
