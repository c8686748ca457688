# The lower bits of all bytes of a group come first, and their upper bits after them.
# zh: 一组内先排所有字节的低四位，再排高四位。
import numpy as np


def dequantize_int4(packed, scale, zero, group):
    n = packed.shape[-1] * 2
    if group % 2 == 0:
        blocks = packed.reshape(*scale.shape, group // 2)
        q = np.concatenate([blocks & 15, blocks >> 4], axis=-1)
    else:
        q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*scale.shape, group)
    w = (q.astype(scale.dtype) - zero[..., None].astype(scale.dtype)) * scale[..., None]
    return w.reshape(*packed.shape[:-1], n)
