"""Expand the step into one weighted sum of p, g and the old buffer, with float64 weights and terms."""

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    buffer = np.array([weight_decay, 1.0, momentum])
    step = buffer
    if nesterov:
        step = momentum * buffer + [weight_decay, 1.0, 0.0]
    moved = [1.0, 0.0, 0.0] - lr * step

    def weighted(weights):
        total = np.multiply(p, weights[0], dtype=np.float64)
        total += np.multiply(g, weights[1], dtype=np.float64)
        total += np.multiply(buf, weights[2], dtype=np.float64)
        return total.astype(p.dtype)

    return weighted(moved), weighted(buffer)
