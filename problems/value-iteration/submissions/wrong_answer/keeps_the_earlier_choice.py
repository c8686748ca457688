# Keeps the action of the last sweep where another one ties with it.
# zh: 并列时沿用最后一轮中选的动作。

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
    final = r + gamma * (p @ values)
    policy = q.argmax(axis=1)
    better = final.max(axis=1) > final[np.arange(len(p)), policy]
    policy = np.where(better, final.argmax(axis=1), policy)
    return values, policy
