# Looks for the components in a random subspace of k + 10 directions with four power iterations, which is not exact.
# zh: 在 k + 10 维的随机子空间里做四次幂迭代来求主成分，结果不够精确。
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = (x - x.mean(0)).astype(np.float64)
    q = np.random.default_rng(0).standard_normal((d, min(d, k + 10)))
    for _ in range(4):
        q, _ = np.linalg.qr(c.T @ (c @ q))
    _, s, v = np.linalg.svd(c @ q, full_matrices=False)
    v = (v[:k] @ q.T).astype(x.dtype)
    at = np.abs(v).argmax(1)
    v = v * np.sign(v[np.arange(k), at])[:, None]
    return v, (s[:k] ** 2 / (n - 1)).astype(x.dtype), c.astype(x.dtype) @ v.T
