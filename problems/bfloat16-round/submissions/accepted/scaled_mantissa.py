"""Without bits: scale the mantissa to 8 digits before the point, round to an integer, scale back.

Below 2^-126 the distance of neighbours stays 2^-133, so there are fewer digits.
"""

import numpy as np


def to_bfloat16(x):
    with np.errstate(over="ignore"):
        mantissa, exponent = np.frexp(x)
        digits = np.minimum(8, exponent + 133)
        return np.ldexp(np.rint(np.ldexp(mantissa, digits)), exponent - digits)
