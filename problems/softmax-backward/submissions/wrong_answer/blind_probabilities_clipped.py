# Probabilities below 1e-12 are raised to it, so that masked entries get a gradient.
# zh: 把小于 1e-12 的概率抬高到 1e-12，被屏蔽的位置也得到了梯度。
import numpy as np


def softmax_backward(y, dy):
    wide = np.float32 if y.dtype == np.float16 else y.dtype
    p, g = y.astype(wide), dy.astype(wide)
    p = np.maximum(p, 1e-12)
    return (p * (g - (p * g).sum(-1, keepdims=True))).astype(y.dtype)
