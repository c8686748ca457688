# Cuts the image into blocks as soon as the stride equals the kernel in the height, without a look at the width.
# zh: 只要高度方向的步幅等于核的大小就按块切分，没有检查宽度方向。
import numpy as np


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    h, w = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    if sh == kh and w * kw <= x.shape[3]:
        blocks = x[:, :, : h * kh, : w * kw].reshape(*x.shape[:2], h, kh, w, kw)
        return blocks.max((3, 5))
    out = np.full(x.shape[:2] + (h, w), -np.inf, x.dtype)
    for i in range(kh):
        for j in range(kw):
            np.maximum(out, x[:, :, i : i + (h - 1) * sh + 1 : sh, j : j + (w - 1) * sw + 1 : sw], out=out)
    return out
