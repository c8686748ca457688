# The distances are squeezed, so with one centre the axis of the centres is gone.
# zh: 距离数组经过 squeeze，只有一个中心时中心所在的轴消失了。
import numpy as np


def assign(x, c):
    return ((x[:, None, :] - c) ** 2).sum(-1).squeeze().argmin(-1)


def kmeans(x, centers, steps):
    dtype = x.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    x, c = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        labels = assign(x, c)
        new = c.copy()
        for j in range(len(c)):
            mine = x[labels == j]
            if len(mine):
                new[j] = mine.mean(0)
        c = new
    return c.astype(dtype), assign(x, c).astype(np.int64)
