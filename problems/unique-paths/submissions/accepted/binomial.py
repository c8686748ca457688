from math import comb


def unique_paths(m, n):
    """Choose which of the m + n - 2 steps go down."""
    return comb(m + n - 2, m - 1)
