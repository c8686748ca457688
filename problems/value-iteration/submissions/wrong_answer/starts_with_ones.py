# Starts with ones.
# zh: 以 1 作为初值。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.ones(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
