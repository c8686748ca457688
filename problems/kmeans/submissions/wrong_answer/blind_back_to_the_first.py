# A cluster that loses all its points goes back to the given centre instead of staying where it is.
# zh: 失去所有点的簇回到最初给定的中心，而不是留在原处。
import numpy as np


def assign(x, c):
    return ((x[:, None, :] - c) ** 2).sum(-1).argmin(1)


def kmeans(x, centers, steps):
    dtype = x.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    x, c = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        labels = assign(x, c)
        new = centers.astype(wide)
        for j in range(len(c)):
            mine = x[labels == j]
            if len(mine):
                new[j] = mine.mean(0)
        c = new
    return c.astype(dtype), assign(x, c).astype(np.int64)
