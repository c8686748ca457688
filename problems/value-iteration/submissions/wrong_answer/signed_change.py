# Leaves out the absolute value of the change.
# zh: 变化量没有取绝对值。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = (new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
