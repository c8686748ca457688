# The labels are those from before the last move if that move changed no label count.
# zh: 最后一步之后若各簇点数不变，就不再重新计算标签。
import numpy as np


def kmeans(x, centers, steps):
    dtype = x.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    x, centers = x.astype(work), centers.astype(work)
    k = len(centers)

    def nearest():
        return np.stack([np.square(x - c).sum(axis=1) for c in centers], axis=1).argmin(axis=1)

    labels = nearest()
    for _ in range(steps):
        counts = np.bincount(labels, minlength=k)
        sums = np.stack([np.bincount(labels, weights=column, minlength=k) for column in x.T], axis=1)
        used = counts > 0
        centers[used] = (sums[used] / counts[used, None]).astype(work)
        fresh = nearest()
        if _ < steps - 1 or (np.bincount(fresh, minlength=k) != counts).any():
            labels = fresh
    return centers.astype(dtype), labels.astype(np.int64)
