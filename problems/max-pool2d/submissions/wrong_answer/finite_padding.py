# Pads with −1e9 instead of −inf.
# zh: 填充 −1e9 而不是 −inf。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel = tuple(np.broadcast_to(kernel_size, 2))
    step_h, step_w = np.broadcast_to(kernel if stride is None else stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x, ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)), constant_values=np.array(-1e9).astype(x.dtype))
    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::step_h, ::step_w]
    return windows.max(axis=(4, 5))
