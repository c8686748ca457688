# A cluster whose points are all zero is taken for an empty one.
# zh: 点全为零的簇被当作空簇。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    p, c = x.astype(t), centers.astype(t).copy()

    def near():
        return ((p[:, None] - c[None]) ** 2).sum(2).argmin(1)

    for _ in range(steps):
        labels = near()
        for k in range(len(c)):
            mine = p[labels == k]
            if mine.any():
                c[k] = mine.mean(0)
    return c.astype(x.dtype), near()
