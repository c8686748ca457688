# Sweeps in blocks of 64 states and measures the change of full blocks only, if there is one.
# zh: 每 64 个状态一块进行更新；只要有完整的块，就只统计完整块的变化量。
import numpy as np


def value_iteration(p, r, gamma, tol):
    n = len(r)
    v = np.zeros(n, dtype=r.dtype)
    g = r.dtype.type(gamma)
    while True:
        new = np.empty_like(v)
        delta = 0.0
        for a in range(0, n, 64):
            new[a : a + 64] = (r[a : a + 64] + g * (p[a : a + 64] @ v)).max(1)
            if n < 64 or a + 64 <= n:
                delta = max(delta, float(np.abs(new[a : a + 64] - v[a : a + 64]).max()))
        v = new
        if delta < tol:
            return v, (r + g * (p @ v)).argmax(1)
