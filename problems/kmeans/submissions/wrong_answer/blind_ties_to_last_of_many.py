# Breaks ties toward the higher index when there are more than 32 centres.
# zh: 中心多于 32 个时，平局归给序号较大的中心。
import numpy as np


def _labels(x, c):
    d = ((x[:, None] - c) ** 2).sum(-1)
    if len(c) > 32:
        return len(c) - 1 - d[:, ::-1].argmin(1)
    return d.argmin(1)


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
