# The number of pairs is computed in 32 bits and wraps.
# zh: 正负样本对的总数用 32 位整数计算，会溢出。
import numpy as np


def roc_auc(scores, labels):
    positive = labels.astype(bool)
    pos, neg = scores[positive], np.sort(scores[~positive])
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    if pos.size == 0 or neg.size == 0:
        return np.array(np.nan, dtype=result)
    wins = np.searchsorted(neg, pos, "left").sum() + np.searchsorted(neg, pos, "right").sum()
    pairs = np.array([pos.size], dtype=np.int32) * np.array([neg.size], dtype=np.int32)
    return np.array(wins / 2 / pairs[0], dtype=result)
