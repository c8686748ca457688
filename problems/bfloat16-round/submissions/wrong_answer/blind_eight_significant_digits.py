# Keeps eight significant bits of every number, which is too fine below 2**-126.
# zh: 每个数都保留 8 位有效数字，小于 2**-126 时过细。

import numpy as np


def to_bfloat16(x):
    mantissa, exponent = np.frexp(x.astype(np.float64))
    with np.errstate(over="ignore"):
        return np.ldexp(np.rint(mantissa * 256) / 256, exponent).astype(np.float32)
