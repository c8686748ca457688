"""Expand the step into one weighted sum of p, g and the old buffer, whose float64 weights make it a float64 sum."""

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    buffer = np.array([weight_decay, 1.0, momentum])
    step = buffer
    if nesterov:
        step = momentum * buffer + [weight_decay, 1.0, 0.0]
    moved = [1.0, 0.0, 0.0] - lr * step

    def weighted(weights):
        return (weights[0] * p + weights[1] * g + weights[2] * buf).astype(p.dtype)

    return weighted(moved), weighted(buffer)
