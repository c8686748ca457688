# Axis 0 is taken for a missing axis.
# zh: 轴 0 被当成没有给出轴。
import numpy as np


def softmax(x, axis=None):
    axis = axis or -1
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    z = x.astype(np.float32) if x.dtype == np.float16 else x
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return (e / e.sum(axis=axis, keepdims=True)).astype(x.dtype)
