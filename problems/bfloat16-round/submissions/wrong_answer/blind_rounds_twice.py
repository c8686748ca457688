# Rounds off eight bits and then eight more, so that some numbers are rounded twice in the same direction.
# zh: 先舍入 8 位，再舍入 8 位，有些数朝同一方向被舍入了两次。

import numpy as np


def to_bfloat16(x):
    bits = np.array(x).view(np.uint32).astype(np.uint64)
    for cut in (8, 16):
        last = (bits >> np.uint64(cut)) & np.uint64(1)
        bits = bits + np.uint64((1 << (cut - 1)) - 1) + last
        bits = bits >> np.uint64(cut) << np.uint64(cut)
    rounded = bits.astype(np.uint32).view(np.float32)
    return np.where(np.isnan(x), np.float32(np.nan), rounded)
