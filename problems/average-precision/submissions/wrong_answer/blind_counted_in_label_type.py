# The positives are counted in the dtype of the labels, which overflows in int8.
# zh: 用标签的 dtype 统计正样本数，int8 会溢出。
import numpy as np


def average_precision(scores, labels):
    dtype = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")[::-1]
    ranked, hits = scores[order], (labels[order] > 0).astype(np.float64)
    last = np.append(np.flatnonzero(ranked[1:] != ranked[:-1]), len(ranked) - 1)
    found = np.cumsum(labels[order] != 0, dtype=np.int64 if labels.dtype == bool else labels.dtype)[last].astype(
        np.float64
    )
    if found[-1] == 0:
        return dtype.type(np.nan)
    precision = found / (last + 1)
    return dtype.type((np.diff(found, prepend=0) * precision).sum() / found[-1])
