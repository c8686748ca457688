# Takes the kernel's height as the default stride in both directions.
# zh: 没有给出步幅时，两个方向都用了核的高度。
import numpy as np


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = pair(stride or kh)
    x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    h, w = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    out = np.full(x.shape[:2] + (h, w), -np.inf, x.dtype)
    for i in range(kh):
        for j in range(kw):
            np.maximum(out, x[:, :, i : i + (h - 1) * sh + 1 : sh, j : j + (w - 1) * sw + 1 : sw], out=out)
    return out
