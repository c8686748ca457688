# Remembers nothing but the grids with up to 20 rows or columns.
# zh: 只对不超过 20 行或列的网格查公式，其余逐条展开路径。
from math import comb


def unique_paths(m, n):
    if min(m, n) <= 20:
        return comb(m + n - 2, m - 1)
    return unique_paths(m - 1, n) + unique_paths(m, n - 1)
