# Quantises one row after the other in a Python loop.
# zh: 用 Python 循环逐行量化。

import numpy as np


def quantize_int8(x):
    rows = x.astype(np.promote_types(x.dtype, np.float32)).reshape(-1, x.shape[-1])
    q, scales = np.empty(rows.shape, np.int8), np.ones(len(rows), rows.dtype)
    for index, row in enumerate(rows):
        largest = np.abs(row).max()
        if largest > 0:
            scales[index] = largest / 127
        q[index] = np.rint(row / scales[index])
    return q.reshape(x.shape), scales.astype(x.dtype).reshape(*x.shape[:-1], 1)
