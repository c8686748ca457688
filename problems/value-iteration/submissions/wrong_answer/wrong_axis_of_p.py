# Sums over the state that is left.
# zh: 对离开的状态求和，而不是到达的状态。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (np.einsum("sat,s->ta", p, values))
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (np.einsum("sat,s->ta", p, values))).argmax(axis=1)
    return values, policy
