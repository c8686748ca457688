# Takes the entries in memory order if the axis is the last one.
# zh: 当归一化最后一维时，按内存顺序取元素。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.float64
    if axis in (-1, x.ndim - 1):
        z = x.ravel(order="K").reshape(x.shape).astype(np.float64)
    else:
        z = x.astype(np.float64)
    with np.errstate(invalid="ignore"):
        e = np.exp(z - z.max(axis, keepdims=True))
        return (e / e.sum(axis, keepdims=True)).astype(dtype)
