# Pads by reflection, which brings a foreign entry into the window if the padding is half of the kernel.
# zh: 用镜像方式填充，填充等于核的一半时会把窗口外的元素带进来。
import numpy as np


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), mode="reflect")
    h, w = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    out = np.full(x.shape[:2] + (h, w), -np.inf, x.dtype)
    for i in range(kh):
        for j in range(kw):
            np.maximum(out, x[:, :, i : i + (h - 1) * sh + 1 : sh, j : j + (w - 1) * sw + 1 : sw], out=out)
    return out
