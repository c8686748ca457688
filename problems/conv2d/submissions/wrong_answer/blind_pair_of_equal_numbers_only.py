# Takes the first number of a pair for both directions if the image has more than 1 000 pixels.
# zh: 图像超过 1 000 像素时，两个方向都用数对的第一个数。
import numpy as np


def _pair(v, first):
    if isinstance(v, int):
        return v, v
    return (v[0], v[0]) if first else tuple(v)


def conv2d(x, weight, bias=None, stride=1, padding=0):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    first = x.shape[2] * x.shape[3] > 1000
    (sh, sw), (ph, pw) = _pair(stride, first), _pair(padding, first)
    x = np.pad(x.astype(wide), ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    w = weight.astype(wide)
    kh, kw = w.shape[2:]
    oh, ow = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    out = np.zeros((len(x), len(w), oh, ow), dtype=wide)
    for a in range(kh):
        for b in range(kw):
            part = x[:, :, a : a + sh * (oh - 1) + 1 : sh, b : b + sw * (ow - 1) + 1 : sw]
            out += np.einsum("nchw,oc->nohw", part, w[:, :, a, b], optimize=True)
    if bias is not None:
        out = out + bias.astype(wide)[:, None, None]
    return out.astype(kind)
