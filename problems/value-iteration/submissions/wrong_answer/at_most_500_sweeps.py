# Gives up after 500 sweeps.
# zh: 500 轮之后就放弃。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    for _ in range(500):
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
