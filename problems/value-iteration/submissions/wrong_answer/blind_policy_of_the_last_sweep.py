# Returns the policy of the last sweep's Q, which came from the values before that sweep.
# zh: 策略取自最后一次迭代的 Q，而它是由更新前的值算出的。
import numpy as np


def value_iteration(p, r, gamma, tol):
    v = np.zeros(len(r), r.dtype)
    while True:
        q = r + gamma * (p @ v)
        change = np.abs(q.max(1) - v).max()
        v = q.max(1)
        if change < tol:
            return v, q.argmax(1)
