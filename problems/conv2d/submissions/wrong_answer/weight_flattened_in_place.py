# Changes the caller's weights: it flips them in place and forgets to flip them back.
# zh: 就地翻转了调用者的权重，没有还原。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = np.promote_types(x.dtype, np.float32)
    stride_h, stride_w = np.broadcast_to(stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x.astype(wide), ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)))
    padded = padded[:, :, ::-1, ::-1]
    windows = sliding_window_view(padded, weight.shape[2:], axis=(2, 3))
    weight[...] = weight[:, :, ::-1, ::-1].copy()
    y = np.tensordot(windows, weight, ((1, 4, 5), (1, 2, 3)))[:, ::-1, ::-1][:, ::stride_h, ::stride_w]
    if bias is not None:
        y = y + bias
    return np.moveaxis(y, -1, 1).astype(x.dtype)
