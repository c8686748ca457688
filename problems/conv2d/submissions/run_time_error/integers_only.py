# Cannot handle a stride or a padding that is a pair.
# zh: stride 或 padding 是二元组时会出错。

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = np.promote_types(x.dtype, np.float32)
    stride_h = stride_w = int(stride)
    pad_h = pad_w = int(padding)
    padded = np.pad(x.astype(wide), ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)))
    windows = sliding_window_view(padded, weight.shape[2:], axis=(2, 3))[:, :, ::stride_h, ::stride_w]
    y = np.tensordot(windows, weight, ((1, 4, 5), (1, 2, 3)))
    if bias is not None:
        y = y + bias
    return np.moveaxis(y, -1, 1).astype(x.dtype)
