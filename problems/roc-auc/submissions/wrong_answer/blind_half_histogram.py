# Counts half-precision scores in 4 096 bins of equal width between the smallest and the largest.
# zh: 把半精度分数放进最小值与最大值之间的 4 096 个等宽箱里计数。
import numpy as np


def roc_auc(scores, labels):
    kind = scores.dtype if scores.dtype.kind == "f" else np.dtype(float)
    y = labels.astype(bool)
    p, n = int(y.sum()), int((~y).sum())
    if not p or not n:
        return np.array(np.nan, dtype=kind)[()]
    s = scores
    if kind == np.float16 and len(s) > 100:
        w = s.astype(np.float64)
        s = np.floor((w - w.min()) / max(w.max() - w.min(), 1e-9) * 4096)
    neg, pos = np.sort(s[~y]), s[y]
    won = np.searchsorted(neg, pos, "left").sum() + np.searchsorted(neg, pos, "right").sum()
    return kind.type(won / 2 / (p * n))
