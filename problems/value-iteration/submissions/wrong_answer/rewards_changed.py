# Adds to the given rewards.
# zh: 直接在传入的奖励上累加。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    r += gamma * (p @ values)
    policy = r.argmax(axis=1)
    return values, policy
