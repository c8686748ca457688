# Rounds to float16.
# zh: 舍入成了 float16。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return x.astype(np.float16).astype(np.float32)
