# Updates the states one after another, so that later ones read new values.
# zh: 逐个状态就地更新，后面的状态读到了新价值。

import numpy as np


def value_iteration(p, r, gamma, tol):
    values, delta = np.zeros(len(p), p.dtype), np.inf
    while delta >= tol:
        delta = 0
        for state in range(len(p)):
            new = (r[state] + gamma * (p[state] @ values)).max()
            delta = max(delta, abs(new - values[state]))
            values[state] = new
    return values, (r + gamma * (p @ values)).argmax(axis=1)
