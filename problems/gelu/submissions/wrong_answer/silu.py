# Returns SiLU, x times its sigmoid.
# zh: 返回的是 SiLU，即 x 乘以它的 sigmoid。

import numpy as np


def gelu(x, approximate="none"):
    wide = x.astype(np.float64)
    return (wide * np.exp(-np.logaddexp(0, -wide))).astype(x.dtype)
