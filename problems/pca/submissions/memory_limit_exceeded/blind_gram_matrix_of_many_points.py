# The n × n Gram matrix is used up to 5 000 points, which is too slow where the points are many and the features few.
# zh: 点数不超过 5 000 时都用 n × n 的 Gram 矩阵，点多而特征少时太慢。
import numpy as np


def pca(x, k):
    c = x.astype(np.float64)
    c -= c.mean(0)
    n = len(c)
    if n <= 5000:
        values, u = np.linalg.eigh(c @ c.T)
        values, u = values[::-1][:k], u[:, ::-1][:, :k]
        v = (c.T @ u / np.sqrt(values)).T
    else:
        values, v = np.linalg.eigh(c.T @ c)
        values, v = values[::-1][:k], v[:, ::-1][:, :k].T
    v = v * np.sign(v[np.arange(k), np.abs(v).argmax(1)])[:, None]
    return v.astype(x.dtype), (values / (n - 1)).astype(x.dtype), (c @ v.T).astype(x.dtype)
