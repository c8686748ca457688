# Uses lru_cache with its default size of 128, which is less than a row.
# zh: 使用默认大小 128 的 lru_cache，比一行还少。
from functools import lru_cache


@lru_cache()
def unique_paths(m, n):
    if m == 1 or n == 1:
        return 1
    return unique_paths(m - 1, n) + unique_paths(m, n - 1)
