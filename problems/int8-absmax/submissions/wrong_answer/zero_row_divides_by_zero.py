# Divides by zero in a row of zeros.
# zh: 全 0 的行出现除以 0。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = largest / 127
    q = np.rint(values / scale).astype(np.int8)
    return q, scale.astype(x.dtype)
