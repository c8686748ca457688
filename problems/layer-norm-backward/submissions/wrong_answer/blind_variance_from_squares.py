# The variance is E[z²] - E[z]² after the first entry is subtracted.
# zh: 先减去首元素再用 E[z²] - E[z]² 求方差。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    dtype, shape = x.dtype, x.shape
    work = np.float64 if dtype == np.float64 else np.float32
    d = shape[-1]
    x, dy = x.astype(work).reshape(-1, d), dy.astype(work).reshape(-1, d)
    centred = x - x.mean(axis=1, keepdims=True)
    inv = 1 / np.sqrt(
        np.maximum(
            np.square(x - x[:, :1]).mean(axis=1, keepdims=True) - np.square((x - x[:, :1]).mean(axis=1, keepdims=True)),
            0,
        )
        + work(eps)
    )
    hat = centred * inv
    g = dy * weight.astype(work)
    dx = inv * (g - g.mean(axis=1, keepdims=True) - hat * (g * hat).mean(axis=1, keepdims=True))
    return dx.reshape(shape).astype(dtype), (dy * hat).sum(axis=0).astype(dtype), dy.sum(axis=0).astype(dtype)
