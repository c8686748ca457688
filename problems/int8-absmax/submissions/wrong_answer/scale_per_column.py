# Takes one scale per column: the maximum runs along the wrong axis.
# zh: 沿错误的维求最大值，变成了每列一个 scale。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=0, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127)
    q = np.rint(values / scale).astype(np.int8)
    return q, scale.astype(x.dtype)
