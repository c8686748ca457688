# Turns the labels into ±1 in their own type, 2·y − 1, except for uint8 and booleans; wider unsigned zeros wrap.
# zh: 除 uint8 与布尔外，以标签自身的类型计算 2·y − 1，更宽的无符号零溢出。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    wide = np.float32 if kind.itemsize < 8 else np.float64
    a = x.astype(wide)
    t = ((y.astype(np.int64) if y.dtype == bool or y.dtype == np.uint8 else y) * 2 - 1).astype(wide)
    w, b = np.zeros(a.shape[1], wide), wide(0)
    for _ in range(steps):
        z = t * (a @ w + b)
        r = -t * wide(0.5) * (1 - np.tanh(wide(0.5) * z))
        w, b = w - wide(lr) * (r @ a / len(t) + wide(l2) * w), b - wide(lr) * r.mean()
    return w.astype(kind), kind.type(b)
