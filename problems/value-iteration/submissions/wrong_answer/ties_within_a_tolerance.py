# Takes actions within 10⁻⁶ of the best one for ties.
# zh: 与最优动作相差不到 10⁻⁶ 的都算并列。

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
    policy = r + gamma * (p @ values)
    policy = (policy >= policy.max(axis=1, keepdims=True) - 1e-6).argmax(axis=1)
    return values, policy
