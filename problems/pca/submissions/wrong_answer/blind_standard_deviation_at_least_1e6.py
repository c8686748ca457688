# For more features than points, bounds the singular values below by 10⁻⁶.
# zh: 特征多于点数时奇异值以 10⁻⁶ 为下限。
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = x.astype(np.float64) - x.mean(0, dtype=np.float64)
    if d > n:
        w, q = np.linalg.eigh(c @ c.T)
        w, q = np.maximum(w[::-1][:k], 0), q[:, ::-1][:, :k]
        v = (c.T @ q / np.maximum(np.sqrt(w), 1e-6)).T
    else:
        w, q = np.linalg.eigh(c.T @ c)
        w, v = w[::-1][:k], q.T[::-1][:k]
    v = v * np.sign(v[np.arange(k), np.abs(v).argmax(1)])[:, None]
    return v.astype(x.dtype), (w / (n - 1)).astype(x.dtype), (c @ v.T).astype(x.dtype)
