# Returns 127 / max |x|, by which x is multiplied, instead of the step of the integers.
# zh: 返回的是 127 / max |x|（乘数），而不是整数一步对应的数值。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127)
    q = np.rint(values / scale).astype(np.int8)
    return q, (1 / scale).astype(x.dtype)
