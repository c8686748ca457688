# Writes the mask into `u`, which changes the caller's array.
# zh: 把遮罩写进 `u`，改变了调用者的数组。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    np.greater_equal(u, p, out=u, casting="unsafe")
    y = np.zeros_like(x)
    if p < 1:
        np.divide(x, 1 - p, out=y, where=u > 0)
    return y
