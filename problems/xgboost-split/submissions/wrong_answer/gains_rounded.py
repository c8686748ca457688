# Rounds the gains to six decimals before it compares them.
# zh: 比较之前把增益舍入到六位小数。

import numpy as np


def split_gain(g, h, lam, gamma):
    gl, hl = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
    if len(g) == 1 or not gains.max() > 0:
        return g.dtype.type(0), 0
    left = np.round(gains, 6).argmax() + 1
    return g.dtype.type(gains.max()), left
