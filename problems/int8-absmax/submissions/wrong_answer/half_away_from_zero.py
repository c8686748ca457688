# Rounds halves away from zero instead of to the even neighbour.
# zh: 正好一半时向远离 0 的方向舍入，而不是取偶数。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127)
    q = (np.sign(values) * np.floor(np.abs(values / scale) + 0.5)).astype(np.int8)
    return q, scale.astype(x.dtype)
