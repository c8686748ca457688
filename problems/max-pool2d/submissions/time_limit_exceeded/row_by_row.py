# Computes the output row by row, with a few array operations for each row.
# zh: 逐行计算输出，每行做几次数组运算。
import numpy as np


def max_pool2d(x, kernel_size, stride=None, padding=0):
    stride = kernel_size if stride is None else stride
    (kh, kw), (sh, sw), (ph, pw) = ((n, n) if isinstance(n, int) else n for n in (kernel_size, stride, padding))
    padded = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    height = (padded.shape[2] - kh) // sh + 1
    width = (padded.shape[3] - kw) // sw + 1
    result = np.empty((*x.shape[:2], height, width), x.dtype)
    for row in range(height):
        strip = padded[:, :, row * sh : row * sh + kh].max(axis=2)
        result[:, :, row] = np.lib.stride_tricks.sliding_window_view(strip, kw, axis=2)[:, :, ::sw].max(axis=-1)
    return result
