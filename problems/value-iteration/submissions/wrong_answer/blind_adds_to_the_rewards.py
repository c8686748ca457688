# Lets Q be the array of rewards in the last step and adds to it, which changes the input.
# zh: 最后一步在奖励数组上就地累加得到 Q，改动了输入。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), r.dtype)
    change = np.inf
    while change >= tol:
        new = (r + gamma * (p @ v)).max(1)
        change = np.abs(new - v).max()
        v = new
    q = np.asarray(r)
    q += gamma * (p @ v)
    return v, q.argmax(1)
