# Returns the dequantised values instead of the integers.
# zh: 返回的是反量化后的数值，而不是整数。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127)
    q = np.rint(values / scale).astype(np.int8)
    return (q * scale).astype(x.dtype), scale.astype(x.dtype)
