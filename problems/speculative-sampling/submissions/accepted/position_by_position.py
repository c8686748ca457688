"""The algorithm as the paper tells it: accept one drafted token after the other until one is rejected."""

import numpy as np


def speculative_accept(p, q, draft, u):
    for at, token in enumerate(draft):
        if np.multiply(u[at], q[at, token], dtype=np.float64) >= p[at, token]:
            excess = (p[at] - q[at]).clip(0)
            return at, excess / excess.sum()
    return len(draft), p[-1]
