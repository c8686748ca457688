# Uses the distance from the smallest to the largest value over 255.
# zh: 用最大值与最小值之差除以 255 作为 scale。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.promote_types(x.dtype, np.float32))
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = np.where(
        largest == 0, 1, (values.max(axis=-1, keepdims=True) - values.min(axis=-1, keepdims=True) + 0 * largest) / 255
    )
    q = np.clip(np.rint(values / scale), -127, 127).astype(np.int8)
    return q, scale.astype(x.dtype)
