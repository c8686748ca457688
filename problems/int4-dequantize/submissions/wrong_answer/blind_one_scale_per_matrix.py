# Tiles the scales over a row instead of repeating each one for its group.
# zh: 把各组的 scale 整体平铺，而不是逐个重复。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    reps = (1,) * (scale.ndim - 1) + (group,)
    steps = q.astype(np.int8) - np.tile(zero, reps).astype(np.int8)
    return steps.astype(scale.dtype) * np.tile(scale, reps)
