"""Batch gradient descent on the mean squared error, with the gradient written out: two matrix products per step.

With r = xw + b − y the derivatives are 2/n·xᵀr by w and 2/n·Σr by b. O(n·d) time per step, O(n + d) extra memory.
"""

import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    # Many small steps are summed up: they are kept in float64 and rounded once, at the end.
    x = x.astype(np.float64)
    y = y.astype(np.float64)
    n, d = x.shape
    w = np.zeros(d)
    b = 0.0
    for _ in range(steps):
        # One residual serves both derivatives, so that b moves from the same point as w.
        residual = x @ w + b - y
        w = w - lr * 2 / n * (x.T @ residual)
        b = b - lr * 2 / n * residual.sum()
    return w.astype(dtype), dtype.type(b)
