# Takes the best state that can be reached in place of the expectation.
# zh: 取了能到达的最好状态，而不是期望。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (np.where(p > 0, values, -np.inf).max(axis=-1))
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (np.where(p > 0, values, -np.inf).max(axis=-1))).argmax(axis=1)
    return values, policy
