# Pools one channel of one image at a time.
# zh: 每次只处理一张图像的一个通道。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)), constant_values=-np.inf)
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    y = np.empty(windows.shape[:4], x.dtype)
    for n in range(len(x)):
        for c in range(x.shape[1]):
            y[n, c] = windows[n, c].max(axis=(2, 3))
    return y
