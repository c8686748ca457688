# Pads images of more than 1 000 entries with the smallest finite number, so that windows of −inf come out finite.
# zh: 超过 1 000 个元素的图像用最小有限数填充，全为 −inf 的窗口得到有限值。
import numpy as np


def max_pool2d(x, kernel_size, stride=None, padding=0):
    def pair(v):
        return (v, v) if isinstance(v, int) else tuple(v)

    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    fill = -np.inf if x.size <= 1000 else np.finfo(x.dtype).min
    y = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=fill)
    oh, ow = (y.shape[2] - kh) // sh + 1, (y.shape[3] - kw) // sw + 1
    out = y[:, :, : (oh - 1) * sh + 1 : sh, : (ow - 1) * sw + 1 : sw].copy()
    for a in range(kh):
        for b in range(kw):
            np.maximum(out, y[:, :, a : a + (oh - 1) * sh + 1 : sh, b : b + (ow - 1) * sw + 1 : sw], out=out)
    return out
