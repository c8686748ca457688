# Stops as soon as np.allclose finds no difference between the old and the new centres.
# zh: 一旦 np.allclose 认为新旧中心没有差别就停止。
import numpy as np


def kmeans(x, centers, steps):
    dtype = x.dtype
    work = np.float32 if dtype == np.float16 else dtype
    pts = x.astype(work)
    c = centers.astype(work)
    k = c.shape[0]

    def nearest(c):
        d = np.stack([((pts - c[j]) ** 2).sum(axis=1) for j in range(k)], axis=1)
        return d.argmin(axis=1)

    for _ in range(steps):
        lab = nearest(c)
        new = c.copy()
        for j in range(k):
            sel = lab == j
            if sel.any():
                new[j] = pts[sel].mean(axis=0, dtype=np.float64)
        if np.allclose(new, c):
            c = new
            break
        c = new
    return c.astype(dtype), nearest(c).astype(np.int64)
