# Assigns the points anew after each centre has moved, so the centres do not move at once.
# zh: 每移动一个中心就重新分配点，中心不是同时移动。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z, c = x.astype(t), centers.astype(t)

    def nearest():
        d = np.stack([((z - m) ** 2).sum(1) for m in c], 1)
        return d.argmin(1)

    for _ in range(steps):
        for j in range(len(c)):
            mine = nearest() == j
            if mine.any():
                c[j] = z[mine].mean(0)
    return c.astype(x.dtype), nearest()
