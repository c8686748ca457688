# Adds in blocks of 256 columns and forgets a last block of one column.
# zh: 行长比 256 的倍数多一时，最后一列没有计入和。
import numpy as np


def softmax_backward(y, dy):
    kind = y.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y, g = y.astype(wide), dy.astype(wide)
    n = y.shape[-1]
    end = n - 1 if n > 256 and n % 256 == 1 else n
    s = (y[..., :end] * g[..., :end]).sum(-1, keepdims=True)
    return (y * (g - s)).astype(kind)
