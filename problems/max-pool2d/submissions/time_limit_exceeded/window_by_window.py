# Loops over the windows in Python.
# zh: 用 Python 循环逐个处理窗口。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)), constant_values=-np.inf)
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    y = np.empty(windows.shape[:4], x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            y[:, :, i, j] = padded[:, :, i * step_h : i * step_h + kernel[0], j * step_w : j * step_w + kernel[1]].max(
                axis=(2, 3)
            )
    return y
