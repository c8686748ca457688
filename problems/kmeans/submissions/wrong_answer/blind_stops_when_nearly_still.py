# Stops early once no centre moves by more than 1e-3.
# zh: 一旦没有中心移动超过 1e-3 就提前停止。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z, c = x.astype(t), centers.astype(t)

    def nearest():
        d = np.stack([((z - m) ** 2).sum(1) for m in c], 1)
        return d.argmin(1)

    for _ in range(steps):
        labels, old = nearest(), c.copy()
        for j in range(len(c)):
            if (labels == j).any():
                c[j] = z[labels == j].mean(0)
        if np.abs(c - old).max() < 1e-3:
            break
    return c.astype(x.dtype), nearest()
