# Adds the weight gradients of half precision in half precision when there are several leading axes.
# zh: 有多个前导轴时，用半精度累加权重梯度。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    shape = x.shape
    lead = x.ndim > 2
    x, w1, w2, dy = (a.astype(wide) for a in (x, w1, w2, dy))
    h = x @ w1
    a = np.maximum(h, 0)
    dh = (dy @ w2.T) * (h > 0)
    if lead:
        parts1 = np.swapaxes(x, -1, -2) @ dh
        parts2 = np.swapaxes(a, -1, -2) @ dy
        axes = tuple(range(x.ndim - 2))
        dw1 = parts1.astype(kind).astype(wide).sum(axes)
        dw2 = parts2.astype(kind).astype(wide).sum(axes)
    else:
        x2, d2, a2, y2 = (v.reshape(-1, v.shape[-1]) for v in (x, dh, a, dy))
        dw1, dw2 = x2.T @ d2, a2.T @ y2
    return tuple(v.astype(kind) for v in ((dh @ w1.T).reshape(shape), dw1, dw2))
