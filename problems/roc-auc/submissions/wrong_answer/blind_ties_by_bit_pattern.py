# Ties are found by the bits of the scores, so 0.0 and −0.0 count as different.
# zh: 按分数的二进制位判断平局，0.0 与 −0.0 因此被当成不同。
import numpy as np


def roc_auc(scores, labels):
    y = labels.astype(bool)
    p, n = int(y.sum()), int((~y).sum())
    if p == 0 or n == 0:
        return float("nan")
    order = np.argsort(scores, kind="stable")
    bits, y = scores[order].view(f"i{scores.itemsize}"), y[order]
    last = np.append(np.flatnonzero(bits[1:] != bits[:-1]), len(y) - 1)
    tp, fp = np.append(0, np.cumsum(y)[last]), np.append(0, np.cumsum(~y)[last])
    area = ((tp[1:] - tp[:-1]) * (fp[1:] + fp[:-1])).sum() / (2 * p * n)
    return area.astype(scores.dtype) if scores.dtype.kind == "f" else area
