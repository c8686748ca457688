# Repeats the scale for group // 2 bytes, which fails for odd groups.
# zh: 按 group // 2 个字节重复 scale，group 为奇数时出错。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    repeat = max(group // 2, 1)
    z = np.repeat(zero.astype(np.int8), repeat, axis=-1)[..., : packed.shape[-1]]
    s = np.repeat(scale, repeat, axis=-1)[..., : packed.shape[-1]]
    low = ((packed & 15).astype(np.int8) - z).astype(s.dtype) * s
    high = ((packed >> 4).astype(np.int8) - z).astype(s.dtype) * s
    return np.stack([low, high], axis=-1).reshape(*packed.shape[:-1], -1)
