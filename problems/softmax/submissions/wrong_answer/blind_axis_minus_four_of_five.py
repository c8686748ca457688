# Takes axis −2 as the last one when there are five or more axes.
# zh: 维度不少于五个时，把轴 −2 当作最后一轴。
import numpy as np


def softmax(x, axis=-1):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    z = x.astype(np.float64 if kind == np.float64 else np.float32)
    if x.ndim >= 5 and axis == -4:
        axis = -3
    with np.errstate(all="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
        return (e / e.sum(axis=axis, keepdims=True)).astype(kind)
