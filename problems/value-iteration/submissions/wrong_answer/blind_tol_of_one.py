# Stops at a change of exactly tol, too, where tol is 1 or more.
# zh: tol 不小于 1 时，变化量恰好等于 tol 也停止。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(p), p.dtype)
    stop = False
    while not stop:
        new = (r + p.dtype.type(gamma) * (p @ v)).max(1)
        delta, v = np.abs(new - v).max(), new
        stop = delta <= tol if tol >= 1 else delta < tol
    return v, (r + p.dtype.type(gamma) * (p @ v)).argmax(1)
