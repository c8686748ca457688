# Rounds to three significant decimal digits.
# zh: 舍入到三位十进制有效数字。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    scale = 10.0 ** (2 - np.floor(np.log10(np.abs(x, dtype=np.float64) + 1e-300)))
    return np.where(np.isfinite(x), (np.rint(x * scale) / scale).astype(np.float32), x)
