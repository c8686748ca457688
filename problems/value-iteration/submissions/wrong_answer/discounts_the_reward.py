# Discounts the immediate reward as well.
# zh: 连当前的奖励也打了折。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = gamma * (r + p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (gamma * (r + p @ values)).argmax(axis=1)
    return values, policy
