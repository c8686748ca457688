# Rounds the number of windows up, so that the last ones are not full.
# zh: 窗口个数向上取整，最后的窗口不完整。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)), constant_values=-np.inf)
    more = [-(size - k) % step for size, k, step in zip(padded.shape[2:], kernel, (step_h, step_w))]
    padded = np.pad(padded, ((0, 0), (0, 0), (0, more[0]), (0, more[1])), constant_values=-np.inf)
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    return windows.max(axis=(4, 5))
