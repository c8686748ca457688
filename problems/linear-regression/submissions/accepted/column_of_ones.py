# The bias as the weight of a constant feature: one vector of parameters, one gradient.
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype("float64")
    work = np.promote_types(dtype, np.float32)
    rows = np.column_stack([x.astype(work), np.ones(len(x), dtype=work)])
    targets = y.astype(work)
    theta = np.zeros(rows.shape[1], dtype=work)
    for _ in range(steps):
        theta -= lr * 2 * (rows.T @ (rows @ theta - targets)) / len(rows)
    return theta[:-1].astype(dtype), theta[-1].astype(dtype)
