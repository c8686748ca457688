"""Expand the step into one weighted sum of p, g and the old buffer; the float64 weights make it a float64 sum."""

import numpy as np


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    buffer = np.array([weight_decay, 1.0, momentum])
    step = buffer
    if nesterov:
        step = momentum * buffer + [weight_decay, 1.0, 0.0]
    moved = [1.0, 0.0, 0.0] - lr * step
    return tuple(np.tensordot(weights, [p, g, buf], 1).astype(p.dtype) for weights in (moved, buffer))
