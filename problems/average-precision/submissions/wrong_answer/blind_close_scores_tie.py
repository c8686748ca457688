# Scores that are merely close count as a tie.
# zh: 分数只要足够接近就被当成相等。
import numpy as np


def average_precision(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order], labels[order].astype(np.int64)
    total = y.sum()
    if total == 0:
        return result.type(np.nan)
    differs = s[1:] != s[:-1]
    if s.dtype.kind == "f":
        wide = s.astype(np.float64)
        differs = np.abs(np.diff(wide)) > 1e-12 * np.abs(wide[:-1])
    last = np.append(differs, True)
    tp = np.cumsum(y)[last]
    return result.type((np.diff(tp, prepend=0) * tp / (np.flatnonzero(last) + 1)).sum() / total)
