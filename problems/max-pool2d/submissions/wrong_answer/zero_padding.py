# Pads with zeros: they win where a window is negative.
# zh: 填充 0：窗口里全是负数时，0 会成为最大值。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)))
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    return windows.max(axis=(4, 5))
