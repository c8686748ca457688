# Clears the sign bit with the mask.
# zh: 掩码把符号位也清掉了。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0x7FFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
