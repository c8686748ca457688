# The sums of the clusters are differences of prefix sums in float32, which cancel for many points.
# zh: 簇内求和用 float32 前缀和之差，点多时会相消。
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
        order = np.argsort(labels, kind="stable")
        prefix = np.vstack([np.zeros((1, x.shape[1]), x.dtype), np.cumsum(x[order], axis=0)])
        ends = np.cumsum(counts)
        sums = prefix[ends] - prefix[ends - counts]
        used = counts > 0
        centers[used] = (sums[used] / counts[used, None]).astype(work)
        labels = nearest()
    return centers.astype(dtype), labels.astype(np.int64)
