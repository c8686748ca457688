# Computes one pixel of the output at a time.
# zh: 逐个计算输出的像素。

import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    wide = np.promote_types(x.dtype, np.float32)
    stride_h, stride_w = np.broadcast_to(stride, 2)
    pad_h, pad_w = np.broadcast_to(padding, 2)
    padded = np.pad(x.astype(wide), ((0, 0), (0, 0), (pad_h, pad_h), (pad_w, pad_w)))
    filters, _, kh, kw = weight.shape
    out_h = (padded.shape[2] - kh) // stride_h + 1
    out_w = (padded.shape[3] - kw) // stride_w + 1
    y = np.zeros((len(x), filters, out_h, out_w), dtype=wide)
    for i in range(out_h):
        for j in range(out_w):
            window = padded[:, :, i * stride_h : i * stride_h + kh, j * stride_w : j * stride_w + kw]
            y[:, :, i, j] = np.tensordot(window, weight, ((1, 2, 3), (1, 2, 3)))
    if bias is not None:
        y += bias.astype(wide)[:, None, None]
    return y.astype(x.dtype)
