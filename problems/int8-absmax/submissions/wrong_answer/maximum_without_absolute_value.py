# Takes the largest value instead of the largest absolute value.
# zh: 取了最大值，而不是绝对值的最大值。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values.max(axis=-1, keepdims=True))
    scale = np.where(largest == 0, 1, largest / 127)
    q = np.clip(np.rint(values / scale), -127, 127).astype(np.int8)
    return q, scale.astype(x.dtype)
