# Chooses m of the steps instead of m - 1.
# zh: 选了 m 步向下，而不是 m - 1 步。
from math import comb


def unique_paths(m, n):
    return comb(m + n - 2, m)
