# Labels blocks of 1024 points and leaves the labels of an incomplete last block at zero when it has a single point.
# zh: 每 1024 个点一块求标签，最后一块只有一个点时其标签仍为零。
import numpy as np


def _labels(x, c):
    out = np.zeros(len(x), np.int64)
    for s in range(0, len(x), 1024):
        b = x[s : s + 1024]
        if s and len(b) == 1:
            break
        out[s : s + 1024] = ((b[:, None] - c) ** 2).sum(-1).argmin(1)
    return out


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
    return c.astype(kind), _labels(x, c)
