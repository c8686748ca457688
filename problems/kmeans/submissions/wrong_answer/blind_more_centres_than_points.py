# Only as many centres move as there are points.
# zh: 只移动了与点数相同个数的中心。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    p, c = x.astype(t), centers.astype(t).copy()

    def near():
        return ((p[:, None] - c[None]) ** 2).sum(2).argmin(1)

    for _ in range(steps):
        labels = near()
        for k in range(min(len(p), len(c))):
            mine = p[labels == k]
            if len(mine):
                c[k] = mine.mean(0)
    return c.astype(x.dtype), near()
