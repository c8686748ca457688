# Finds the nearest centre of one point at a time, which is too slow for 60 000 points.
# zh: 逐个点寻找最近的中心，处理 60 000 个点太慢。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z, c = x.astype(t), centers.astype(t)

    def nearest():
        return np.array([((c - p) ** 2).sum(1).argmin() for p in z])

    for _ in range(steps):
        labels = nearest()
        for j in range(len(c)):
            if (labels == j).any():
                c[j] = z[labels == j].mean(0)
    return c.astype(x.dtype), nearest()
