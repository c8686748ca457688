# Multiplies by 1 / (1 - p), which overflows in float16 for p close to 1, although the product would not.
# zh: 乘以 1 / (1 - p)：p 接近 1 时该因子在 float16 中溢出，而乘积本身并不溢出。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    scale = np.asarray(1 / (1 - p), dtype=x.dtype)
    return np.where(u >= p, x, 0).astype(x.dtype) * scale
