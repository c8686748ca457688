# Chooses among m + n - 1 steps, one too many.
# zh: 总步数算成了 m + n - 1，多了一步。
from math import comb


def unique_paths(m, n):
    return comb(m + n - 1, m - 1)
