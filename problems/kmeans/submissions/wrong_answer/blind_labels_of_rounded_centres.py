# Rounds the centres before it assigns the final labels.
# zh: 先把中心舍入，再计算最终标签。
import numpy as np


def kmeans(x, centers, steps):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z, c = x.astype(t), centers.astype(t)

    def nearest():
        d = np.stack([((z - m) ** 2).sum(1) for m in c], 1)
        return d.argmin(1)

    for _ in range(steps):
        labels = nearest()
        for j in range(len(c)):
            if (labels == j).any():
                c[j] = z[labels == j].mean(0)
    result = c.astype(x.dtype)
    c = result.astype(t)
    return result, nearest()
