# Lets the first rows see later keys, because the first window is filled up.
# zh: 前几行用后面的键补满窗口。

import numpy as np


def causal_mask(n, window=None):
    steps = np.arange(n)
    if window is None:
        return steps[None, :] <= steps[:, None]
    last = np.maximum(steps, min(window, n) - 1)[:, None]
    return (steps <= last) & (steps > last - window)
