# Computes the running maximum inside the input.
# zh: 把累计最大值直接写进输入数组。

import numpy as np


def _pair(value):
    return (value, value) if isinstance(value, int) else tuple(value)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kernel_h, kernel_w = _pair(kernel_size)
    step_h, step_w = _pair(kernel_size if stride is None else stride)
    pad_h, pad_w = _pair(padding)
    n, c, height, width = x.shape
    padded = np.full((n, c, height + 2 * pad_h, width + 2 * pad_w), -np.inf, x.dtype)
    padded[:, :, pad_h : pad_h + height, pad_w : pad_w + width] = x
    out_h = (height + 2 * pad_h - kernel_h) // step_h + 1
    out_w = (width + 2 * pad_w - kernel_w) // step_w + 1
    y = np.full((n, c, out_h, out_w), -np.inf, x.dtype)
    for i in range(kernel_h):
        for j in range(kernel_w):
            place = padded[:, :, i::step_h, j::step_w]
            np.maximum(y, place[:, :, :out_h, :out_w], out=y)
    if not (pad_h or pad_w):
        x[:, :, :out_h, :out_w] = y
    return y
