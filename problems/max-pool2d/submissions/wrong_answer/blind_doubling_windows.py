# Extends the windows in steps of 1, 2, 4, 8, 8, …, and stops short of kernels above 8 that are no multiple of 8.
# zh: 按 1、2、4、8、8…… 扩展窗口，核大于 8 又不是 8 的倍数时长度不够。
import numpy as np


def _pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def _slide(p, k, axis):
    p = np.moveaxis(p, axis, -1)
    have = 1
    while have < k:
        step = min(have, k - have) if k <= 8 else min(have, 8)
        if have + step > k:
            break
        p = np.maximum(p[..., :-step], p[..., step:])
        have += step
    if have < k:
        p = p[..., : p.shape[-1] - (k - have)]
    return np.moveaxis(p, -1, axis)


def max_pool2d(x, kernel_size, stride=None, padding=0):
    kh, kw = _pair(kernel_size)
    sh, sw = _pair(kernel_size if stride is None else stride)
    ph, pw = _pair(padding)
    p = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)), constant_values=-np.inf)
    return np.ascontiguousarray(_slide(_slide(p, kh, 2), kw, 3)[:, :, ::sh, ::sw])
