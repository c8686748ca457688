# Divides the features by their standard deviations.
# zh: 把特征除以了标准差。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = (x - x.mean(axis=0)) / np.where(x.std(axis=0) > 0, x.std(axis=0), 1)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
