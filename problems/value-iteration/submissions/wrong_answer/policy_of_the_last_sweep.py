# Returns the policy of the last sweep, which fits the values from before it.
# zh: 返回最后一轮中的策略，它对应的是这一轮之前的价值。

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
    policy = q.argmax(axis=1)
    return values, policy
