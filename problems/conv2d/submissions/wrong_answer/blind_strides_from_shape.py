# Builds the windows with as_strided from the shape of x, which is wrong for views without padding.
# zh: 按 x 的形状计算 as_strided 的步长，没有填充时对视图是错的。
import numpy as np
from numpy.lib.stride_tricks import as_strided


def conv2d(x, weight, bias=None, stride=1, padding=0):
    sh, sw = (stride, stride) if isinstance(stride, int) else stride
    ph, pw = (padding, padding) if isinstance(padding, int) else padding
    p = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw))) if ph or pw else x
    n, c, hp, wp = p.shape
    o, _, kh, kw = weight.shape
    h, w, size = (hp - kh) // sh + 1, (wp - kw) // sw + 1, p.itemsize
    steps = (c * hp * wp * size, hp * wp * size, sh * wp * size, sw * size, wp * size, size)
    win = as_strided(p, (n, c, h, w, kh, kw), steps)
    wide = np.promote_types(x.dtype, np.float32)
    out = np.zeros((o, n, h, w), wide)
    for a in range(kh):
        for b in range(kw):
            out += np.tensordot(weight[:, :, a, b].astype(wide), win[..., a, b].astype(wide), (1, 1))
    out = out.swapaxes(0, 1)
    if bias is not None:
        out = out + bias.astype(wide)[:, None, None]
    return out.astype(x.dtype)
