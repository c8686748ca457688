# Adds in an array of 64-bit integers.
# zh: 用 64 位整数数组相加。
from array import array


def unique_paths(m, n):
    row = array("q", [1]) * n
    for _ in range(m - 1):
        for c in range(1, n):
            row[c] += row[c - 1]
    return row[-1]
