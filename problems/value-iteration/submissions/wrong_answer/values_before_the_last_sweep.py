# Returns the values from before the last sweep.
# zh: 返回最后一轮之前的价值。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        if delta < tol:
            break
        values = new
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
