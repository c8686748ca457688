# Converts to int8 without rounding, which truncates towards zero.
# zh: 没有舍入就转成 int8，结果向 0 截断。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127)
    q = (values / scale).astype(np.int8)
    return q, scale.astype(x.dtype)
