# The bias gradient is summed over the first axis and averaged over the other leading axes.
# zh: 偏置梯度只对第一个轴求和，对其余前导轴取了平均。
import numpy as np


def linear_backward(x, weight, dy):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    g2 = g.reshape(-1, g.shape[-1])
    bias = g.sum(0) if g.ndim > 1 else g
    while bias.ndim > 1:
        bias = bias.mean(0)
    return (g @ w).astype(x.dtype), (g2.T @ a.reshape(-1, a.shape[-1])).astype(x.dtype), bias.astype(x.dtype)
