# Sorts more than 40 scores by their negatives, which wrap for uint8 when a zero is among them.
# zh: 样本多时按取负后的分数排序；uint8 中出现零时会回绕。
import numpy as np


def roc_auc(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    y = labels.astype(bool)
    p, n = int(y.sum()), int((~y).sum())
    if not p or not n:
        return np.array(np.nan, dtype=kind)[()]
    s = -scores if len(scores) > 40 else -scores.astype(np.int64) if scores.dtype.kind in "iu" else -scores
    neg, pos = np.sort(s[~y]), s[y]
    won = np.searchsorted(neg, pos, "left").sum() + np.searchsorted(neg, pos, "right").sum()
    return kind.type(1 - won / 2 / (p * n))
