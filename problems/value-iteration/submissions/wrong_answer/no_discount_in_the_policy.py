# Forgets γ when it chooses the actions.
# zh: 选动作时漏了 γ。

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
    policy = (r + p @ values).argmax(axis=1)
    return values, policy
