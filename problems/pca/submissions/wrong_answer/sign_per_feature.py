# Takes the largest entry of each feature, not of each component.
# zh: 取的是每个特征（而不是每个主成分）中最大的元素。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    at = np.abs(components).argmax(axis=0)
    components = components * np.sign(components[at, np.arange(components.shape[1])])
    variances = s[:k] ** 2 / (n - 1)
    scores = centred @ components.T
    return components, variances, scores
