# Averages the gradients of batches of 1000 samples with equal weights, although the last batch may be smaller.
# zh: 对每 1000 个样本一批的梯度取等权平均，最后一批可能更小。
import numpy as np


def linear_regression(x, y, lr, steps):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    wide = np.float32 if kind.itemsize < 8 else np.float64
    a, t = x.astype(wide), y.astype(wide)
    w, b = np.zeros(a.shape[1], wide), wide(0)
    cuts = range(0, len(t), 1000)
    for _ in range(steps):
        r = a @ w + b - t
        gw = sum(r[s : s + 1000] @ a[s : s + 1000] / len(r[s : s + 1000]) for s in cuts) / len(cuts)
        gb = sum(r[s : s + 1000].mean() for s in cuts) / len(cuts)
        w, b = w - wide(2 * lr) * gw, b - wide(2 * lr) * gb
    return w.astype(kind), kind.type(b)
