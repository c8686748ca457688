# Finds all eigenvectors of the covariance of the features, however many features there are.
# zh: 不管特征有多少，都求特征协方差矩阵的全部特征向量。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / (n - 1))
    components = vectors.T[::-1][:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    return components, values[::-1][:k], centred @ components.T
