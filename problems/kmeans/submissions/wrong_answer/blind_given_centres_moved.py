# Moves the given centres in place, unless the input is half precision.
# zh: 直接移动传入的中心数组（半精度输入除外）。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z, c = x.astype(t, copy=False), centers.astype(t, copy=False)

    def nearest():
        d = np.stack([((z - m) ** 2).sum(1) for m in c], 1)
        return d.argmin(1)

    for _ in range(steps):
        labels = nearest()
        for j in range(len(c)):
            if (labels == j).any():
                c[j] = z[labels == j].mean(0)
    return c.astype(x.dtype), nearest()
