# The mean is subtracted instead of the maximum, so an outlier among many entries overflows.
# zh: 减去的是均值而不是最大值，出现离群的大值时会溢出。
import numpy as np


def softmax(x, axis=-1):
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    z = x.astype(np.float32) if x.dtype == np.float16 else x
    finite = np.where(np.isneginf(z), 0, z)
    shift = finite.mean(axis=axis, keepdims=True)
    e = np.exp(np.minimum(z - shift, 700 if z.dtype == np.float64 else 85))
    return (e / e.sum(axis=axis, keepdims=True)).astype(x.dtype)
