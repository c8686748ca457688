# Pads above and left only.
# zh: 只在上方和左方填充。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, 0), (pad_w, 0)), constant_values=-np.inf)
    kernel = tuple(min(k, s) for k, s in zip(kernel, padded.shape[2:]))
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    return windows.max(axis=(4, 5))
