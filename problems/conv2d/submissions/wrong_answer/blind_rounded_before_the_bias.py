# The sum is rounded to half precision before the bias is added.
# zh: 加偏置之前就把和舍入到半精度。
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    work = np.float64 if x.dtype == np.float64 else np.float32
    padded = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw))).astype(work)
    windows = np.lib.stride_tricks.sliding_window_view(padded, weight.shape[2:], (2, 3))[:, :, ::sh, ::sw]
    out = np.tensordot(windows, weight.astype(work), ([1, 4, 5], [1, 2, 3]))
    out = np.moveaxis(out, 3, 1).astype(x.dtype)
    if bias is not None:
        out = out + bias[:, None, None]
    return out
