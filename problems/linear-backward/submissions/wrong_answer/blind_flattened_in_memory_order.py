# The leading axes are flattened in the order of the memory, which differs between x and dy.
# zh: 按内存顺序展平前导维，而 x 与 dy 的内存顺序可能不同。
import numpy as np


def linear_backward(x, weight, dy):
    dt = x.dtype
    w = np.float64 if dt == np.float64 else np.float32
    x, W, dy = (a.astype(w) for a in (x, weight, dy))
    x2, d2 = x.reshape(-1, x.shape[-1], order="A"), dy.reshape(-1, dy.shape[-1], order="A")
    return (dy @ W).astype(dt), (d2.T @ x2).astype(dt), d2.sum(0).astype(dt)
