# Takes the maximum of the windows at every place and drops those between the strides.
# zh: 在每个位置都求窗口的最大值，最后才按步长丢弃多余的。
import numpy as np


def _pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kh, kw = _pair(kernel_size)
    sh, sw = _pair(kernel_size if stride is None else stride)
    ph, pw = _pair(padding)
    n, c, h, w = x.shape
    oh = (h + 2 * ph - kh) // sh + 1
    ow = (w + 2 * pw - kw) // sw + 1
    padded = np.full((n, c, h + 2 * ph, w + 2 * pw), -np.inf, dtype=x.dtype)
    padded[:, :, ph : ph + h, pw : pw + w] = x
    fh, fw = h + 2 * ph - kh + 1, w + 2 * pw - kw + 1
    out = np.full((n, c, fh, fw), -np.inf, dtype=x.dtype)
    for a in range(kh):
        for b in range(kw):
            part = padded[:, :, a : a + fh, b : b + fw]
            np.maximum(out, part, out=out)
    return np.ascontiguousarray(out[:, :, ::sh, ::sw])
