# Adds one diagonal per key of the window, each as a whole matrix.
# zh: 窗口里每个键加一条对角线，每次都处理整个矩阵。

import numpy as np


def causal_mask(n, window=None):
    mask = np.zeros((n, n), dtype=bool)
    for back in range(n if window is None else min(window, n)):
        mask |= np.eye(n, k=-back, dtype=bool)
    return mask
