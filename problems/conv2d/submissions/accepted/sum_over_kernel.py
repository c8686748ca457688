"""One matrix product over the channels for each place of the kernel, added up: no copy of all windows."""

import numpy as np


def pair(value):
    return (value, value) if isinstance(value, int) else value


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = np.promote_types(x.dtype, np.float32)
    (step_h, step_w), (pad_h, pad_w) = pair(stride), pair(padding)
    (height, width), (kh, kw) = x.shape[2:], weight.shape[2:]
    padded = np.pad(x.astype(wide), ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)))
    out_h = (height + 2 * pad_h - kh) // step_h + 1
    out_w = (width + 2 * pad_w - kw) // step_w + 1
    y = 0.0
    for i in range(kh):
        for j in range(kw):
            shifted = padded[:, :, i::step_h, j::step_w][:, :, :out_h, :out_w]
            y = y + np.tensordot(weight[:, :, i, j], shifted, (1, 1))
    if bias is not None:
        y = y + bias[:, None, None, None]
    return y.swapaxes(0, 1).astype(x.dtype)
