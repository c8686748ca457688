# Makes the sum of the entries positive.
# zh: 让元素之和为正。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.where(components.sum(axis=1) < 0, -1, 1)
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
