# Scores are compared bit by bit, so 0.0 and -0.0 do not tie.
# zh: 逐位比较分数，0.0 与 -0.0 不算同分。
import numpy as np


def average_precision(scores, labels):
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = np.ascontiguousarray(scores[order]), labels[order].astype(np.float64)
    b = s.view(f"i{s.itemsize}") if s.dtype.kind == "f" else s
    last = np.append(np.flatnonzero(b[1:] != b[:-1]), s.size - 1)
    tp = np.cumsum(y)[last]
    if not tp[-1]:
        return scores.dtype.type("nan") if scores.dtype.kind == "f" else np.float64("nan")
    out = np.sum(np.diff(tp, prepend=0) / tp[-1] * tp / (last + 1))
    return out.astype(scores.dtype) if scores.dtype.kind == "f" else out
