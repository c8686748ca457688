# Collects the maxima in a view of the input when there is no padding, which changes the input.
# zh: 没有填充时把最大值累积到输入的视图中，修改了输入。
import numpy as np


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    if ph or pw:
        x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    h, w = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    out = x[:, :, : (h - 1) * sh + 1 : sh, : (w - 1) * sw + 1 : sw]
    for i in range(kh):
        for j in range(kw):
            np.maximum(out, x[:, :, i : i + (h - 1) * sh + 1 : sh, j : j + (w - 1) * sw + 1 : sw], out=out)
    return out
