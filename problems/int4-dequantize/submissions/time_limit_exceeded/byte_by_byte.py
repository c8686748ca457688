# Unpacks one byte at a time.
# zh: 用 Python 逐个字节拆开。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    rows = packed.reshape(-1, packed.shape[-1])
    scales, zeros = (part.reshape(-1, scale.shape[-1]) for part in (scale, zero))
    result = np.empty((len(rows), 2 * rows.shape[1]), dtype=scale.dtype)
    for row, numbers in enumerate(rows.tolist()):
        for column, byte in enumerate(numbers):
            for side, quant in enumerate((byte & 15, byte >> 4)):
                at = 2 * column + side
                result[row, at] = (quant - int(zeros[row, at // group])) * scales[row, at // group]
    return result.reshape(*packed.shape[:-1], -1)
