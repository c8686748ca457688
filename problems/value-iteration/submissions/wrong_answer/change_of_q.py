# Stops by the largest change of Q, not of V.
# zh: 用 Q 的最大变化判断停止，而不是 V 的。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values, old = np.zeros(len(p), p.dtype), np.zeros_like(r)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(q - old).max()
        values, old = new, q
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values, policy
