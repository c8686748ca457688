# Subtracts one mean of all entries.
# zh: 减去的是所有元素的总均值。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean()
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
