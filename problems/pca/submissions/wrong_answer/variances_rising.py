# Returns the variances in rising order.
# zh: 方差按升序返回。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[::-1][:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    return components, values[-k:], centred @ components.T
