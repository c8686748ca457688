# Cuts the incomplete last window of a view off at its beginning.
# zh: 对非连续的视图，从开头而不是末尾裁掉不完整的窗口。
import numpy as np


def max_pool2d(x, kernel_size, stride=None, padding=0):
    def pair(v):
        return (v, v) if isinstance(v, (int, np.integer)) else tuple(v)

    kh, kw = pair(kernel_size)
    sh, sw = pair(kernel_size if stride is None else stride)
    ph, pw = pair(padding)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    oh, ow = (xp.shape[2] - kh) // sh + 1, (xp.shape[3] - kw) // sw + 1
    if (sh, sw) == (kh, kw) and not (ph or pw) and x.shape[2] % kh == 0:
        t = x[..., : ow * kw] if x.flags.c_contiguous else x[..., x.shape[3] - ow * kw :]
        return t.reshape(*x.shape[:2], oh, kh, ow, kw).max((3, 5))
    out = np.full(x.shape[:2] + (oh, ow), -np.inf, dtype=x.dtype)
    mid = np.full(xp.shape[:3] + (ow,), -np.inf, dtype=x.dtype)
    for b in range(kw):
        np.maximum(mid, xp[..., b : b + (ow - 1) * sw + 1 : sw], out=mid)
    for a in range(kh):
        np.maximum(out, mid[:, :, a : a + (oh - 1) * sh + 1 : sh], out=out)
    return out
