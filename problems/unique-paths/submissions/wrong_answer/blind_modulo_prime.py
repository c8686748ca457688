# Reduces the number modulo 10⁹ + 7.
# zh: 把结果对 10⁹ + 7 取模。
from math import comb


def unique_paths(m, n):
    return comb(m + n - 2, m - 1) % (10**9 + 7)
