# Chooses among m + n steps instead of m + n - 2.
# zh: 总步数算成了 m + n，而不是 m + n - 2。
from math import comb


def unique_paths(m, n):
    return comb(m + n, m)
