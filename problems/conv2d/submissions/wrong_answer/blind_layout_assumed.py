# Without padding the windows are laid out by the strides of a contiguous array, so that a view is read wrongly.
# zh: 没有填充时按连续数组的步长取窗口，输入是视图时读错元素。
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    work = np.float64 if x.dtype == np.float64 else np.float32
    if ph or pw:
        x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    n, c, h, w = x.shape
    o, _, kh, kw = weight.shape
    e = x.itemsize
    shape = (n, c, (h - kh) // sh + 1, (w - kw) // sw + 1, kh, kw)
    strides = (c * h * w * e, h * w * e, sh * w * e, sw * e, w * e, e)
    windows = np.lib.stride_tricks.as_strided(x, shape, strides)
    out = np.tensordot(windows.astype(work), weight.astype(work), ([1, 4, 5], [1, 2, 3]))
    if bias is not None:
        out = out + bias
    return np.moveaxis(out, 3, 1).astype(x.dtype)
