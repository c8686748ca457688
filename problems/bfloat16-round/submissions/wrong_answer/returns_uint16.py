# Returns the 16 bits instead of a number.
# zh: 返回的是 16 位整数，而不是数值。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return (rounded >> 16).astype(np.uint16)
