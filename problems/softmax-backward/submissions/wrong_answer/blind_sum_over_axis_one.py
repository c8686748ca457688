# The sum runs over axis 1 when there is one, which is the last axis only in two dimensions.
# zh: 只要存在第 1 维就沿它求和，而只有二维时它才是最后一维。
import numpy as np


def softmax_backward(y, dy):
    wide = np.float32 if y.dtype == np.float16 else y.dtype
    p, g = y.astype(wide), dy.astype(wide)
    axis = 1 if p.ndim > 1 else 0
    return (p * (g - (p * g).sum(axis, keepdims=True))).astype(y.dtype)
