# Makes the first entry positive.
# zh: 让第一个元素为正。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), 0])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
