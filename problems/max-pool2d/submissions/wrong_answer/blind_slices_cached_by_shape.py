# Keeps the slices for a shape of input and output, whatever the stride is.
# zh: 按输入与输出形状缓存切片，不考虑步幅。
import numpy as np

CACHE = {}


def max_pool2d(x, kernel_size, stride=None, padding=0):
    def pair(v):
        return (v, v) if isinstance(v, int) else tuple(v)

    (kh, kw), (ph, pw) = pair(kernel_size), pair(padding)
    sh, sw = (kh, kw) if stride is None else pair(stride)
    y = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    oh, ow = (y.shape[2] - kh) // sh + 1, (y.shape[3] - kw) // sw + 1
    key = (y.shape, kh, kw, oh, ow)
    if key not in CACHE:
        CACHE[key] = [
            (slice(a, a + (oh - 1) * sh + 1, sh), slice(b, b + (ow - 1) * sw + 1, sw))
            for a in range(kh)
            for b in range(kw)
        ]
    out = None
    for r, c in CACHE[key]:
        out = y[:, :, r, c].copy() if out is None else np.maximum(out, y[:, :, r, c])
    return out
