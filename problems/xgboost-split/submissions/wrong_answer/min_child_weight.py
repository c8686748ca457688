# Forbids parts whose Hessians add up to less than 1, as XGBoost does by default.
# zh: 禁止海森值之和小于 1 的部分，这是 XGBoost 的默认设置。

import numpy as np


def split_gain(g, h, lam, gamma):
    gl, hl = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
    gains = np.where((hl >= 1) & (hr >= 1), gains, -np.inf)
    if len(g) == 1 or not gains.max() > 0:
        return g.dtype.type(0), 0
    left = gains.argmax() + 1
    return g.dtype.type(gains.max()), left
