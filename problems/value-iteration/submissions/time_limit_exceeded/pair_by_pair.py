# Loops over states and actions in each sweep.
# zh: 每一轮都用 Python 对状态和动作循环。

import numpy as np


def value_iteration(p, r, gamma, tol):
    states, actions = r.shape

    def worth(state, action):
        return r[state, action] + gamma * np.sum(p[state, action] * values)

    values, delta = np.zeros(states, p.dtype), np.inf
    while delta >= tol:
        new = np.array([max(worth(s, a) for a in range(actions)) for s in range(states)], p.dtype)
        delta, values = np.abs(new - values).max(), new
    return values, np.array([np.argmax([worth(s, a) for a in range(actions)]) for s in range(states)])
