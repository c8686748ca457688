# Rounds the bits of NaN, which may become an infinity or a zero.
# zh: NaN 也参与舍入，可能变成无穷大或 0。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return rounded.view(np.float32)
