"""Half of the last kept bit is added to the bits as an integer, and a little less if that bit is even; O(size of x).

A carry out of the mantissa goes into the exponent, which is right: it is the next power of two, or infinity.
"""

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
