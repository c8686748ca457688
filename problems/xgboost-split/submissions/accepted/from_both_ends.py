"""Sums from the left and sums from the right, and the score of a part as a function."""

import numpy as np


def split_gain(g, h, lam, gamma):
    gradients, hessians = g.astype(np.float64), h.astype(np.float64)

    def score(part):
        return np.cumsum(gradients[part])[:-1] ** 2 / (np.cumsum(hessians[part])[:-1] + lam)

    forward, backward = slice(None), slice(None, None, -1)
    parent = gradients.sum() ** 2 / (hessians.sum() + lam)
    gains = 0.5 * (score(forward) + score(backward)[::-1] - parent) - gamma
    gains = np.append(0.0, gains)
    left = int(gains.argmax())
    return gains[left].astype(g.dtype), left
