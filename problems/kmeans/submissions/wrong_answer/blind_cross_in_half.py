# In half precision the products of points and centres are computed before the conversion to float32.
# zh: 半精度时，点与中心的乘积在转换为 float32 之前就算出。
import numpy as np


def assign(x, c, dtype):
    cross = (x.astype(dtype) @ c.astype(dtype).T).astype(x.dtype)
    return ((c**2).sum(1) - 2 * cross).argmin(1)


def kmeans(x, centers, steps):
    dtype = x.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    x, c = x.astype(wide), centers.astype(wide)
    for _ in range(steps):
        labels = assign(x, c, dtype)
        new = c.copy()
        for j in range(len(c)):
            mine = x[labels == j]
            if len(mine):
                new[j] = mine.mean(0)
        c = new
    return c.astype(dtype), assign(x, c, dtype).astype(np.int64)
