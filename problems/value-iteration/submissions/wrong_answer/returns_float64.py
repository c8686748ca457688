# Returns float64 for float32 input.
# zh: 输入为 float32 时返回 float64。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p))
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
