"""One matrix for each action, and the best action so far for every state."""

import numpy as np


def value_iteration(p, r, gamma, tol):
    matrices = [np.ascontiguousarray(p[:, action]) for action in range(p.shape[1])]
    values, delta = np.zeros(len(p), p.dtype), np.inf
    while delta >= tol:
        before = values
        values, _ = backup(matrices, r, gamma, before)
        delta = np.max(np.abs(before - values))
    return values, backup(matrices, r, gamma, values)[1]


def backup(matrices, r, gamma, values):
    best = r[:, 0] + gamma * (matrices[0] @ values)
    chosen = np.zeros(len(values), np.int64)
    for action in range(1, len(matrices)):
        worth = r[:, action] + gamma * (matrices[action] @ values)
        chosen[worth > best] = action
        best = np.maximum(best, worth)
    return best, chosen
