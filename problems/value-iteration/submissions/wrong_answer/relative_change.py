# Compares the change with the size of the values.
# zh: 用相对变化量与 tol 比较。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol * max(1, np.abs(values).max()):
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
