# A Python loop pools every channel of every image by itself, which is slow for many small images.
# zh: 用 Python 循环逐图像、逐通道池化，小图像很多时很慢。
import numpy as np


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def pool(x, kernel_size, stride=None, padding=0):
    kh, kw = pair(kernel_size)
    sh, sw = pair(kernel_size if stride is None else stride)
    ph, pw = pair(padding)
    x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    h, w = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    out = None
    for a in range(kh):
        for b in range(kw):
            part = x[:, :, a : a + sh * (h - 1) + 1 : sh, b : b + sw * (w - 1) + 1 : sw]
            out = part.copy() if out is None else np.maximum(out, part, out=out)
    return out


def max_pool2d(x, kernel_size, stride=None, padding=0):
    images = [
        np.concatenate([pool(x[i : i + 1, c : c + 1], kernel_size, stride, padding) for c in range(x.shape[1])], axis=1)
        for i in range(x.shape[0])
    ]
    return np.concatenate(images)
