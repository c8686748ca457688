"""A table of all 256 bytes with their two numbers, in the order in which they are stored."""

import numpy as np

TABLE = np.array([[byte & 15, byte >> 4] for byte in range(256)], dtype=np.int8)


def dequantize_int4(packed, scale, zero, group):
    length = packed.shape[-1] * 2
    quants = TABLE[packed].reshape(packed.shape[:-1] + (length,))
    steps = quants - np.repeat(zero, group, axis=-1)
    return steps.astype(scale.dtype) * np.repeat(scale, group, axis=-1)
