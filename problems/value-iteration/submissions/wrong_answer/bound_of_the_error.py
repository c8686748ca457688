# Stops by the bound of the error, tol·(1 − γ)/γ.
# zh: 用误差界 tol·(1 − γ)/γ 判断停止。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < (tol * (1 - gamma) / gamma if gamma else tol):
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
