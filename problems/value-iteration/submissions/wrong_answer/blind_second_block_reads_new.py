# Updates blocks of 128 states in place, so that the second block reads new values of the first.
# zh: 以 128 个状态为一块原地更新，第二块读到了第一块的新价值。
import numpy as np


def value_iteration(p, r, gamma, tol):
    n = len(r)
    v = np.zeros(n, dtype=r.dtype)
    g = r.dtype.type(gamma)
    while True:
        old = v.copy()
        for a in range(0, n, 128):
            v[a : a + 128] = (r[a : a + 128] + g * (p[a : a + 128] @ v)).max(1)
        if np.abs(v - old).max() < tol:
            return v, (r + g * (p @ v)).argmax(1)
