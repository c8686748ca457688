# The textbook form 1/(1 + exp(-z)): an overflow gives 1/inf = 0, which is right, so only the warning is switched off.
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.float64
    x = x.astype(np.float64)
    positive = y.astype(bool)
    w, b = np.zeros(x.shape[1]), 0.0
    with np.errstate(over="ignore"):
        for _ in range(steps):
            error = 1 / (1 + np.exp(-(x @ w + b)))
            error[positive] -= 1
            w, b = (1 - lr * l2) * w - lr * (error @ x) / len(x), b - lr * error.mean()
    return w.astype(dtype), float(b)
