# Centres the given array in place.
# zh: 直接在传入的数组上做中心化。

import numpy as np


def pca(x, k):
    n = len(x)
    x -= x.mean(axis=0)
    centred = x
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
