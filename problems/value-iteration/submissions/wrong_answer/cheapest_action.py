# Takes the minimum, as if rewards were costs.
# zh: 取了最小值，把奖励当成了代价。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.min(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmin(axis=1)
    return values, policy
