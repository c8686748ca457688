# Takes the rows of the matrix of eigenvectors.
# zh: 取了特征向量矩阵的行。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors[::-1][:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    return components, values[::-1][:k], centred @ components.T
