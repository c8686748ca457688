# Computes float64 data above 500 points with norms whose squares are summed through float32.
# zh: 点数超过 500 时，float64 的距离平方用 float32 求和。
import numpy as np


def _labels(x, c):
    if len(x) > 500 and x.dtype == np.float64:
        return ((x[:, None] - c) ** 2).astype(np.float32).sum(-1).argmin(1)
    return ((x[:, None] - c) ** 2).sum(-1).argmin(1)


def kmeans(x, centers, steps):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, c = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        lab = _labels(x, c)
        new = c.copy()
        for j in np.unique(lab):
            new[j] = x[lab == j].mean(0)
        c = new
    return c.astype(kind), _labels(x, c).astype(np.int64)
