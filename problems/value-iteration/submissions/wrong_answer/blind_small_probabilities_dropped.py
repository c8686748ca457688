# Drops probabilities below one millionth once there are more than 20 states.
# zh: 状态多于 20 个时，把小于百万分之一的概率当作零。
import numpy as np


def value_iteration(p, r, gamma, tol):
    if len(r) > 20:
        p = np.where(p < 1e-6, 0, p).astype(p.dtype)
    v = np.zeros(len(r), dtype=r.dtype)
    g = r.dtype.type(gamma)
    while True:
        new = (r + g * (p @ v)).max(1)
        delta = np.abs(new - v).max()
        v = new
        if delta < tol:
            return v, (r + g * (p @ v)).argmax(1)
