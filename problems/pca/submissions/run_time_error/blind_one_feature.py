# Takes the covariance from np.cov, which has no dimension for a single feature.
# zh: 协方差取自 np.cov，只有一个特征时它是零维的。
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = x - x.mean(0)
    if n < d:
        _, s, v = np.linalg.svd(c, full_matrices=False)
        v, w = v[:k], s[:k] ** 2 / (n - 1)
    else:
        w, v = np.linalg.eigh(np.cov(c, rowvar=False))
        v, w = v[:, ::-1].T[:k], w[::-1][:k]
    at = np.abs(v).argmax(1)
    v = v * np.sign(v[np.arange(k), at])[:, None]
    return v.astype(x.dtype), w.astype(x.dtype), (c @ v.T).astype(x.dtype)
