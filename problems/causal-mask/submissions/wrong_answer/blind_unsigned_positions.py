# Subtracts the window from unsigned positions, so that the first rows see nothing.
# zh: 从无符号位置里减去窗口，前几行于是什么都看不到。

import numpy as np


def causal_mask(n, window=None):
    steps = np.arange(n, dtype=np.uint32)
    mask = steps[None, :] <= steps[:, None]
    if window is not None:
        mask &= steps[None, :] > (steps - np.uint32(min(window, n)))[:, None]
    return mask
