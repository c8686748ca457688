# Uses the zero point of the first row for all rows when a group of more than 64 weights fills a row.
# zh: 一个多于 64 个权重的组占满一行时，所有行都用第一行的零点。
import numpy as np


def dequantize_int4(packed, scale, zero, group):
    n = 2 * packed.shape[-1]
    q = np.empty((*packed.shape[:-1], n), np.int8)
    q[..., 0::2] = packed & 15
    q[..., 1::2] = packed >> 4
    g = q.reshape(*q.shape[:-1], n // group, group) - (
        np.broadcast_to(zero[(0,) * (zero.ndim - 1)], zero.shape) if zero.shape[-1] == 1 and group > 64 else zero
    )[..., None].astype(np.int8)
    return (g.astype(scale.dtype) * scale[..., None]).reshape(q.shape)
