# Reshapes where the stride is the kernel and only the height is not padded.
# zh: 步幅等于核且仅高度无填充时就用变形的捷径，忽略宽度填充。
import numpy as np


def max_pool2d(x, kernel_size, stride=None, padding=0):
    def pair(v):
        return (v, v) if isinstance(v, int) else tuple(v)

    k, p = pair(kernel_size), pair(padding)
    s = k if stride is None else pair(stride)
    n, c, h, w = x.shape
    oh, ow = [(d + 2 * q - e) // t + 1 for d, q, e, t in zip((h, w), p, k, s)]
    if s == k and p[0] == 0 and ow == w // k[1]:
        return x[:, :, : oh * k[0], : ow * k[1]].reshape(n, c, oh, k[0], ow, k[1]).max((3, 5))
    y = np.pad(x, ((0, 0), (0, 0), (p[0], p[0]), (p[1], p[1])), constant_values=-np.inf)
    out = np.full((n, c, oh, ow), -np.inf, x.dtype)
    for a in range(k[0]):
        for b in range(k[1]):
            np.maximum(out, y[:, :, a : a + (oh - 1) * s[0] + 1 : s[0], b : b + (ow - 1) * s[1] + 1 : s[1]], out=out)
    return out
