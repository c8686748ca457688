# Adds the places of the kernel in half precision when there are more than eight channels.
# zh: 通道多于八个时，用半精度累加卷积核各位置的结果。
import numpy as np


def _pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def conv2d(x, weight, bias=None, stride=1, padding=0):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    (sh, sw), (ph, pw) = _pair(stride), _pair(padding)
    x = np.pad(x.astype(wide), ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    w = weight.astype(wide)
    kh, kw = w.shape[2:]
    oh, ow = (x.shape[2] - kh) // sh + 1, (x.shape[3] - kw) // sw + 1
    total = kind if x.shape[1] > 8 else wide
    out = np.zeros((len(x), len(w), oh, ow), dtype=total)
    for a in range(kh):
        for b in range(kw):
            part = x[:, :, a : a + sh * (oh - 1) + 1 : sh, b : b + sw * (ow - 1) + 1 : sw]
            out += np.einsum("nchw,oc->nohw", part, w[:, :, a, b], optimize=True).astype(total)
    if bias is not None:
        out = out + bias.astype(total)[:, None, None]
    return out.astype(kind)
