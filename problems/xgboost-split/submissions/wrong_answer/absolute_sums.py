# Takes the absolute values of the sums in place of their squares.
# zh: 用了和的绝对值，而不是平方。

import numpy as np


def split_gain(g, h, lam, gamma):
    gl, hl = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (abs(gl) / (hl + lam) + abs(gr) / (hr + lam) - abs(gt) / (ht + lam)) - gamma
    if len(g) == 1 or not gains.max() > 0:
        return g.dtype.type(0), 0
    left = gains.argmax() + 1
    return g.dtype.type(gains.max()), left
