"""Batch gradient descent on the mean log loss: through the sigmoid the derivative by the logit is just p − y.

The gradient is xᵀ(p − y)/n + l2·w by w and mean(p − y) by b. O(n·d) time per step, O(n + d) extra memory.
"""

import numpy as np


def sigmoid(z):
    # The exponent is never positive, so nothing overflows, and there is no inf/inf on either side.
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    # Many small steps are summed up: they are kept in float64 and rounded once, at the end.
    x = x.astype(np.float64)
    # Labels may be booleans or unsigned, for which a difference fails or wraps around.
    y = y.astype(np.float64)
    n, d = x.shape
    w = np.zeros(d)
    b = 0.0
    for _ in range(steps):
        error = sigmoid(x @ w + b) - y
        w = w - lr * (x.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
