# Returns the gain as float64 for narrower input.
# zh: 输入较窄时，增益以 float64 返回。

import numpy as np


def split_gain(g, h, lam, gamma):
    gl, hl = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
    if len(g) == 1 or not gains.max() > 0:
        return g.dtype.type(0), 0
    left = gains.argmax() + 1
    return gains.max(), left
