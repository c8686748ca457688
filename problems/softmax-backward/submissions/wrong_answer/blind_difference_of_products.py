# Rounds the sum of a row to half precision if there are more than two axes.
# zh: 多于两个轴时，把每行的和舍入到半精度。
import numpy as np


def softmax_backward(y, dy):
    kind = y.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y, g = y.astype(wide), dy.astype(wide)
    s = (y * g).sum(-1, keepdims=True)
    if y.ndim > 2:
        s = s.astype(kind).astype(wide)
    return (y * (g - s)).astype(kind)
