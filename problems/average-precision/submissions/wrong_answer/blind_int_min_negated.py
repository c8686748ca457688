# Signed scores are negated in their own dtype, which fails for the smallest integer.
# zh: 有符号整数在自己的 dtype 中取负，最小的整数会溢出。
import numpy as np


def average_precision(scores, labels):
    key = scores.astype(np.int64) if scores.dtype == np.uint8 else scores
    order = np.argsort(-key, kind="stable")
    s, y = scores[order], labels[order].astype(np.float64)
    last = np.append(np.flatnonzero(s[1:] != s[:-1]), s.size - 1)
    tp = np.cumsum(y)[last]
    if not tp[-1]:
        return scores.dtype.type("nan") if scores.dtype.kind == "f" else np.float64("nan")
    out = np.sum(np.diff(tp, prepend=0) / tp[-1] * tp / (last + 1))
    return out.astype(scores.dtype) if scores.dtype.kind == "f" else out
