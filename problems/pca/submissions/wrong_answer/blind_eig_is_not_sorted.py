# Takes the first eigenvalues of eig as they come, but they are not sorted.
# zh: 直接取 eig 的前几个特征值，而它们并没有排序。
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = (x - x.mean(0)).astype(np.float64)
    if n < d:
        _, s, v = np.linalg.svd(c, full_matrices=False)
        v, w = v[:k], s[:k] ** 2 / (n - 1)
    else:
        w, v = np.linalg.eig(c.T @ c / (n - 1))
        v, w = v.real.T[:k], w.real[:k]
    at = np.abs(v).argmax(1)
    v = v * np.sign(v[np.arange(k), at])[:, None]
    return v.astype(x.dtype), w.astype(x.dtype), (c @ v.T).astype(x.dtype)
