# The variances are float64 also for float32 points.
# zh: 点为 float32 时方差仍是 float64。
import numpy as np


def pca(x, k):
    c = x.astype(np.float64)
    c -= c.mean(0)
    _, s, vt = np.linalg.svd(c, full_matrices=False)
    v = vt[:k] * np.sign(vt[np.arange(k), np.abs(vt[:k]).argmax(1)])[:, None]
    return v.astype(x.dtype), s[:k] ** 2 / (len(x) - 1), (c @ v.T).astype(x.dtype)
