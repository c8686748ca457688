# Without leading dimensions everything is computed in the dtype of x.
# zh: 没有前导维时全部在 x 的 dtype 中计算。
import numpy as np


def linear_backward(x, weight, dy):
    dtype = x.dtype
    if x.ndim == 1:
        return (dy[:, None] * weight).sum(axis=0, dtype=dtype), np.outer(dy, x), dy.copy()
    work = np.float64 if dtype == np.float64 else np.float32
    rows = x.reshape(-1, x.shape[-1]).astype(work)
    outs = dy.reshape(-1, dy.shape[-1]).astype(work)
    dx = (outs @ weight.astype(work)).reshape(x.shape)
    return dx.astype(dtype), (outs.T @ rows).astype(dtype), outs.sum(axis=0).astype(dtype)
