# Loops over the rows in Python.
# zh: 用 Python 逐行循环。

import numpy as np


def split_gain(g, h, lam, gamma):
    gt, ht = g.sum(dtype=np.float64), h.sum(dtype=np.float64)
    gl = hl = best = 0.0
    left = 0
    for at in range(len(g) - 1):
        gl += float(g[at])
        hl += float(h[at])
        gr, hr = gt - gl, ht - hl
        gain = 0.5 * (gl**2 / (hl + lam) + gr**2 / (hr + lam) - gt**2 / (ht + lam)) - gamma
        if gain > best:
            best, left = gain, at + 1
    return g.dtype.type(best), left
