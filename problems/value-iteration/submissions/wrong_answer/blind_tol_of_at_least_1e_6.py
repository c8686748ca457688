# Does not let tol be less than 1e-6, as if smaller changes were rounding.
# zh: 把 tol 限制为不小于 1e-6，以为更小的变化都是舍入误差。
import numpy as np


def value_iteration(p, r, gamma, tol):
    tol = max(tol, 1e-6)
    v = np.zeros(len(r), r.dtype)
    while True:
        new = (r + gamma * (p @ v)).max(1)
        change = np.abs(new - v).max()
        v = new
        if change < tol:
            return v, (r + gamma * (p @ v)).argmax(1)
