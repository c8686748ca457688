# Rolls the band of the last row, so that the first rows see later keys.
# zh: 循环移动最后一行的窗口，前几行看到了后面的键。

import numpy as np


def causal_mask(n, window=None):
    width = n if window is None else min(window, n)
    if width == n:
        return np.tri(n, dtype=bool)
    steps = np.arange(n)
    return (steps[:, None] - steps[None, :]) % n < width
