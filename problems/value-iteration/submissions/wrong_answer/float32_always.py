# Computes in float32 even where the input is float64.
# zh: 即使输入是 float64 也用 float32 计算。

import numpy as np


def value_iteration(p, r, gamma, tol):
    dtype = p.dtype
    p, r = p.astype(np.float32), r.astype(np.float32)
    values = np.zeros(len(p), p.dtype)
    while True:
        q = r + gamma * (p @ values)
        new = q.max(axis=1)
        delta = np.abs(new - values).max()
        values = new
        if delta < tol:
            break
    policy = (r + gamma * (p @ values)).argmax(axis=1)
    return values.astype(dtype), policy
