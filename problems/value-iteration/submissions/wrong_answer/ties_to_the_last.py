# Lets the last of equal actions win.
# zh: 并列时取编号最大的动作。

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
    policy = (r + gamma * (p @ values))[:, ::-1].argmax(axis=1)
    return values, r.shape[1] - 1 - policy
