# Leaves a centre with a single point where it is when there are more centres than points.
# zh: 中心比点多时，只有一个点的中心不移动。
import numpy as np


def _labels(x, c):
    return ((x[:, None] - c) ** 2).sum(-1).argmin(1)


def kmeans(x, centers, steps):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, c = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        lab = _labels(x, c)
        count = np.bincount(lab, minlength=len(c))
        new = c.copy()
        for j in np.flatnonzero(count > (len(c) > len(x) > 20)):
            new[j] = x[lab == j].mean(0)
        c = new
    return c.astype(kind), _labels(x, c).astype(np.int64)
