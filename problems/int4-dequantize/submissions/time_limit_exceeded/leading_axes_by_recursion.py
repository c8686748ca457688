# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])


_plain = dequantize_int4


def dequantize_int4(packed, scale, zero, group):
    if packed.ndim > 2:
        parts = [dequantize_int4(a, b, c, group) for a, b, c in zip(packed, scale, zero)]
        return np.stack(parts)
    return _plain(packed, scale, zero, group)
