"""The upper halves as integers, with a one added where the lower half rounds up."""

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    upper, lower = bits >> 16, bits & 0xFFFF
    upper += lower > 0x8000 - (upper & 1)
    result = (upper << 16).view(np.float32)
    result[np.isnan(x)] = np.nan
    return result
