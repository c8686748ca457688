# Adds up squared gradients in place of squaring the sums.
# zh: 累加的是梯度的平方，而不是和的平方。

import numpy as np


def split_gain(g, h, lam, gamma):
    gl, hl = np.cumsum(g.astype(np.float64) ** 2), np.cumsum(h, dtype=np.float64)
    gt, ht = gl[-1], hl[-1]
    gl, hl = gl[:-1], hl[:-1]
    gr, hr = gt - gl, ht - hl
    gains = 0.5 * (gl / (hl + lam) + gr / (hr + lam) - gt / (ht + lam)) - gamma
    if len(g) == 1 or not gains.max() > 0:
        return g.dtype.type(0), 0
    left = gains.argmax() + 1
    return g.dtype.type(gains.max()), left
