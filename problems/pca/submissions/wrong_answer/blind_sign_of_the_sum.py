# With more than 50 features, makes the sum of a component positive instead of its largest entry.
# zh: 特征超过 50 个时使分量之和为正，而不是最大项为正。
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = x.astype(np.float64) - x.mean(0, dtype=np.float64)
    _, s, vt = np.linalg.svd(c, full_matrices=False)
    v, w = vt[:k], s[:k] ** 2 / (n - 1)
    lead = v.sum(1) if d > 50 else v[np.arange(k), np.abs(v).argmax(1)]
    v = v * np.sign(lead)[:, None]
    return v.astype(x.dtype), w.astype(x.dtype), (c @ v.T).astype(x.dtype)
