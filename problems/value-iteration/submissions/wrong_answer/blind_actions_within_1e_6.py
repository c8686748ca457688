# Takes actions whose Q is within 1e-6 of the best one for ties.
# zh: 把 Q 与最优值相差不到 1e-6 的动作当成并列。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), r.dtype)
    while True:
        new = (r + gamma * (p @ v)).max(1)
        change = np.abs(new - v).max()
        v = new
        if change < tol:
            break
    q = r + gamma * (p @ v)
    return v, np.argmax(q >= q.max(1, keepdims=True) - 1e-6, axis=1)
