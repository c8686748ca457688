# Normalises the last axis of square matrices of at least 32 rows whatever the axis is.
# zh: 不少于 32 行的方阵总沿最后一轴归一化。
import numpy as np


def softmax(x, axis=-1):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    z = x.astype(np.float64 if kind == np.float64 else np.float32)
    if x.ndim == 2 and x.shape[0] == x.shape[1] >= 32:
        axis = -1
    with np.errstate(all="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
        return (e / e.sum(axis=axis, keepdims=True)).astype(kind)
