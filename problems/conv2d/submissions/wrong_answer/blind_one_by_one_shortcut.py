# The shortcut for a kernel of 1 × 1 forgets the padding.
# zh: 1 × 1 卷积核的捷径忘了填充。
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    work = np.float64 if x.dtype == np.float64 else np.float32
    data, kernel = x.astype(work), weight.astype(work)
    if weight.shape[2:] == (1, 1) and weight.shape[0] > 2:
        out = np.einsum("nchw,oc->nohw", data[:, :, ::sh, ::sw], kernel[:, :, 0, 0])
    else:
        padded = np.pad(data, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, weight.shape[2:], (2, 3))[:, :, ::sh, ::sw]
        out = np.moveaxis(np.tensordot(windows, kernel, ([1, 4, 5], [1, 2, 3])), 3, 1)
    if bias is not None:
        out = out + bias[:, None, None]
    return out.astype(x.dtype)
