# Splits only if the gain is above 10⁻⁹.
# zh: 增益超过 10⁻⁹ 才切分。

import numpy as np


def split_gain(g, h, lam, gamma):
    gl, hl = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
    if len(g) == 1 or not gains.max() > 1e-9:
        return g.dtype.type(0), 0
    left = gains.argmax() + 1
    return g.dtype.type(gains.max()), left
