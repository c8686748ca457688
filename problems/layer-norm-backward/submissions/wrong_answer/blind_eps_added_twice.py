# The second path divides by the variance with eps added once more, which shows only where eps is as large as the variance.
# zh: 第二条路径除以的方差又加了一次 eps，只有当 eps 与方差相当时才看得出来。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.promote_types(x.dtype, np.float32)
    z, g, w = x.astype(wide), dy.astype(wide), weight.astype(wide)
    c = z - z.mean(-1, keepdims=True)
    var = (c * c).mean(-1, keepdims=True) + wide.type(eps)
    h, gw = c / np.sqrt(var), g * w
    dx = gw - gw.mean(-1, keepdims=True) - c * (gw * c).mean(-1, keepdims=True) / (var + wide.type(eps))
    rows = tuple(range(x.ndim - 1))
    out = dx / np.sqrt(var), (g * h).sum(rows), g.sum(rows)
    return tuple(a.astype(x.dtype) for a in out)
