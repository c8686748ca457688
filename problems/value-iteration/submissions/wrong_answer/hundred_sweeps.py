# Makes a hundred sweeps, whatever tol is.
# zh: 不管 tol 是多少，总是进行一百轮。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    for _ in range(100):
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
