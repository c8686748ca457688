# Stops after 500 sweeps in any case.
# zh: 无论如何在 500 次迭代后停止。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), r.dtype)
    for _ in range(500):
        new = (r + gamma * (p @ v)).max(1)
        change = np.abs(new - v).max()
        v = new
        if change < tol:
            break
    return v, (r + gamma * (p @ v)).argmax(1)
