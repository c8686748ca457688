# Takes the window modulo n, so that a window of exactly n hides everything.
# zh: 窗口对 n 取模，窗口恰好等于 n 时什么都看不到。

import numpy as np


def causal_mask(n, window=None):
    mask = np.tri(n, dtype=bool)
    if window is not None and window > 0:
        window = window % n if window <= n else n
        mask &= ~np.tri(n, k=-window, dtype=bool)
    return mask
