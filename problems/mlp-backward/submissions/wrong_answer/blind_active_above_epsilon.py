# A unit counts as active only above 1e-7.
# zh: 单元大于 1e-7 才算激活。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    dtype, shape = x.dtype, x.shape
    work = np.float64 if dtype == np.float64 else np.float32
    x, w1, w2, dy = (t.astype(work) for t in (x, w1, w2, dy))
    x, dy = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    h = x @ w1
    active = h > 1e-7
    a = np.where(active, h, 0)
    dh = np.where(active, dy @ w2.T, 0)
    return (dh @ w1.T).reshape(shape).astype(dtype), (x.T @ dh).astype(dtype), (a.T @ dy).astype(dtype)
