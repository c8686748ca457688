# A Python loop goes over the images, of which there may be very many small ones.
# zh: 用 Python 循环逐张处理图像，小图像很多时太慢。
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    work = np.float64 if x.dtype == np.float64 else np.float32
    padded = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw))).astype(work)
    kernel = weight.astype(work)
    out = []
    for image in padded:
        windows = np.lib.stride_tricks.sliding_window_view(image, weight.shape[2:], (1, 2))[:, ::sh, ::sw]
        out.append(np.tensordot(kernel, windows, ([1, 2, 3], [0, 3, 4])))
    out = np.stack(out)
    if bias is not None:
        out = out + bias[:, None, None]
    return out.astype(x.dtype)
