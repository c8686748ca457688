"""Sweep over all states at once until the largest change is less than tol: O(S²·A) time for each sweep."""

import numpy as np


def value_iteration(p, r, gamma, tol):
    values = np.zeros_like(r[:, 0])
    while True:
        new = (r + gamma * (p @ values)).max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            return values, (r + gamma * (p @ values)).argmax(axis=1)
