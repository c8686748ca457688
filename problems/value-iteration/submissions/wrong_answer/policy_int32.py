# Returns the policy as int32.
# zh: 策略以 int32 返回。

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
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy.astype(np.int32)
