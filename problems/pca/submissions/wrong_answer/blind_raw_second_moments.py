# Subtracts n·mean·meanᵀ from xᵀ·x, which loses all digits under a large offset.
# zh: 用 xᵀ·x 减去 n·mean·meanᵀ，偏移很大时丢失全部有效数字。
import numpy as np


def pca(x, k):
    n, d = x.shape
    mean = x.mean(0)
    c = x - mean
    if n < d:
        _, s, v = np.linalg.svd(c, full_matrices=False)
        v, w = v[:k], s[:k] ** 2 / (n - 1)
    else:
        wide = x.astype(np.float64)
        m = wide.mean(0)
        w, v = np.linalg.eigh((wide.T @ wide - n * np.outer(m, m)) / (n - 1))
        v, w = v[:, ::-1].T[:k], w[::-1][:k]
    at = np.abs(v).argmax(1)
    v = v * np.sign(v[np.arange(k), at])[:, None]
    return v.astype(x.dtype), w.astype(x.dtype), (c @ v.T).astype(x.dtype)
