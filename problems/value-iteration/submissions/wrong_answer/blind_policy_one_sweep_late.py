# Takes the policy of large problems from the last sweep instead of computing it for the returned values.
# zh: 状态多时直接采用最后一轮的策略，而不是针对返回的价值重新计算。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), dtype=r.dtype)
    g = r.dtype.type(gamma)
    while True:
        q = r + g * (p @ v)
        new = q.max(1)
        delta = np.abs(new - v).max()
        v = new
        if delta < tol:
            if len(r) <= 50:
                q = r + g * (p @ v)
            return v, q.argmax(1)
