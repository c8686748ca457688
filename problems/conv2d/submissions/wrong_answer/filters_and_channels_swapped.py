# Takes the filters for the input channels where there are as many.
# zh: 滤波器数与通道数相同时，把两者弄反了。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = np.promote_types(x.dtype, np.float32)
    stride_h, stride_w = np.broadcast_to(stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x.astype(wide), ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)))
    windows = sliding_window_view(padded, weight.shape[2:], axis=(2, 3))[:, :, ::stride_h, ::stride_w]
    kernel = weight.swapaxes(0, 1) if weight.shape[0] == weight.shape[1] else weight
    y = np.tensordot(windows, kernel, ((1, 4, 5), (1, 2, 3)))
    if bias is not None:
        y = y + bias
    return np.moveaxis(y, -1, 1).astype(x.dtype)
