# Computes the covariance as the mean of products minus the product of means, which cancels.
# zh: 协方差用“乘积的均值减均值的乘积”计算，会抵消掉有效位。

import numpy as np


def pca(x, k):
    n = len(x)
    centred = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh((x.T @ x - n * np.outer(x.mean(axis=0), x.mean(axis=0))) / (n - 1))
    components = vectors.T[::-1][:k]
    signs = np.sign(components[np.arange(k), np.abs(components).argmax(axis=1)])
    components = components * signs[:, None]
    return components, values[::-1][:k], centred @ components.T
