# Stops when the mean change, and not the largest one, is less than tol.
# zh: 用平均变化而不是最大变化判断是否停止。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), r.dtype)
    while True:
        new = (r + gamma * (p @ v)).max(1)
        change = np.abs(new - v).mean()
        v = new
        if change < tol:
            return v, (r + gamma * (p @ v)).argmax(1)
