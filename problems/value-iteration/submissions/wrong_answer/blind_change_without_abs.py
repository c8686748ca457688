# Takes the largest change without its absolute value, so falling values stop the sweeps at once.
# zh: 计算最大变化时没有取绝对值，值下降时立即停止。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), r.dtype)
    while True:
        new = (r + gamma * (p @ v)).max(1)
        change = (new - v).max()
        v = new
        if change < tol:
            return v, (r + gamma * (p @ v)).argmax(1)
