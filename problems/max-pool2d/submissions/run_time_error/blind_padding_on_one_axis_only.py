# The image is put into a slice that ends at -padding, which is empty where only one direction is padded.
# zh: 图像写入以 -padding 结尾的切片；只有一个方向有填充时该切片为空。
import numpy as np


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kh, kw = pair(kernel_size)
    sh, sw = pair(kernel_size if stride is None else stride)
    ph, pw = pair(padding)
    if ph or pw:
        wide = np.full((*x.shape[:2], x.shape[2] + 2 * ph, x.shape[3] + 2 * pw), -np.inf, x.dtype)
        wide[:, :, ph:-ph, pw:-pw] = x
        x = wide
    h, w = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    out = None
    for a in range(kh):
        for b in range(kw):
            part = x[:, :, a : a + sh * (h - 1) + 1 : sh, b : b + sw * (w - 1) + 1 : sw]
            out = part.copy() if out is None else np.maximum(out, part, out=out)
    return out
