# Stops when the policy no longer changes.
# zh: 策略不再变化就停止。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values, old = np.zeros(len(p), p.dtype), None
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if old is not None and (old == q.argmax(axis=1)).all():
            break
        old = q.argmax(axis=1)
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
