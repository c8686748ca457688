# Rounds an odd group size up to the next even number, so that no group ends inside a byte.
# zh: 把奇数的组大小凑成偶数，好让每组占整数个字节。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    q = np.stack([packed & 15, packed >> 4], axis=-1).ravel().astype(np.int8)
    which = np.arange(q.size) // (group + group % 2)
    steps = q - zero.ravel().astype(np.int8)[which]
    return (steps.astype(scale.dtype) * scale.ravel()[which]).reshape(*packed.shape[:-1], -1)
