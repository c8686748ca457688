# Scales to 8 digits also where the number is subnormal.
# zh: 次正规数也按 8 位有效数字缩放。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    mantissa, exponent = np.frexp(x)
    return np.ldexp(np.rint(mantissa * 256), exponent - 8)
