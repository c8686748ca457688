# Dequantises one row at a time.
# zh: 用 Python 循环逐行反量化。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    rows = []
    for number, row in enumerate(packed.reshape(-1, packed.shape[-1])):
        quants = np.stack([row & 15, row >> 4], axis=-1).reshape(-1, group).astype(np.int8)
        zeros = zero.reshape(-1, zero.shape[-1])[number].astype(np.int8)
        scales = scale.reshape(-1, scale.shape[-1])[number]
        rows.append(((quants - zeros[:, None]).astype(scale.dtype) * scales[:, None]).ravel())
    return np.array(rows).reshape(*packed.shape[:-1], -1)
