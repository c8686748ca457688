# Forgets the + 1: the last window of each direction is missing, if there are several.
# zh: 忘了 + 1：每个方向有多个窗口时少了最后一个。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)), constant_values=-np.inf)
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    y = windows.max(axis=(4, 5))
    return y[:, :, : max(1, y.shape[2] - 1), : max(1, y.shape[3] - 1)]
