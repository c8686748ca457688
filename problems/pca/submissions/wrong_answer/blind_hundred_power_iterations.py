# Runs a hundred steps of power iteration for each component, too few for variances that are close.
# zh: 每个主成分只做一百步幂迭代，方差接近时不够收敛。
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = (x - x.mean(0)).astype(np.float64)
    rest = c.copy()
    vectors, variances = [], []
    for _ in range(k):
        v = np.random.default_rng(0).standard_normal(d)
        for _ in range(100):
            v = rest.T @ (rest @ v)
            v /= np.linalg.norm(v)
        variances.append(((rest @ v) ** 2).sum() / (n - 1))
        rest -= np.outer(rest @ v, v)
        vectors.append(v * np.sign(v[np.abs(v).argmax()]))
    v = np.array(vectors)
    return v.astype(x.dtype), np.array(variances, x.dtype), (c @ v.T).astype(x.dtype)
