# Decides from stride alone whether stride and padding are pairs.
# zh: 只看 stride 来判断 stride 与 padding 是否都是数对。
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    if isinstance(stride, int):
        stride = (stride, stride)
        padding = (padding, padding) if isinstance(padding, int) else (padding[0], padding[0])
    elif isinstance(padding, int):
        padding = (padding, padding)
    (sh, sw), (ph, pw) = stride, padding
    wide = np.promote_types(x.dtype, np.float32)
    p = np.pad(x.astype(wide), ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    kh, kw = weight.shape[2:]
    h, w = (p.shape[2] - kh) // sh + 1, (p.shape[3] - kw) // sw + 1
    out = np.zeros((weight.shape[0], len(x), h, w), wide)
    for a in range(kh):
        for b in range(kw):
            part = p[:, :, a : a + (h - 1) * sh + 1 : sh, b : b + (w - 1) * sw + 1 : sw]
            out += np.tensordot(weight[:, :, a, b].astype(wide), part, (1, 1))
    out = out.swapaxes(0, 1)
    if bias is not None:
        out = out + bias.astype(wide)[:, None, None]
    return out.astype(x.dtype)
