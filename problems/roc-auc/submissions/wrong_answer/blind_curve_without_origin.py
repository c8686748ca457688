# The trapezoids begin at the first threshold and leave out the one from the origin.
# zh: 梯形面积从第一个阈值开始算，漏掉了从原点出发的那一段。
import numpy as np


def roc_auc(scores, labels):
    result = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    order = np.argsort(scores, kind="stable")[::-1]
    s, y = scores[order], labels[order].astype(np.int64)
    last = np.append(s[1:] != s[:-1], True)
    tp, fp = np.cumsum(y)[last], np.cumsum(1 - y)[last]
    if tp[-1] == 0 or fp[-1] == 0:
        return np.array(np.nan, dtype=result)
    area = ((fp[1:] - fp[:-1]) * (tp[1:] + tp[:-1])).sum() / 2
    return np.array(area / (int(tp[-1]) * int(fp[-1])), dtype=result)
