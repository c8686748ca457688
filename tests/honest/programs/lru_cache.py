# habit: lru_cache on a helper

from functools import lru_cache


@lru_cache(maxsize=None)
def times(n, k):
    return 0 if k == 0 else n + times(n, k - 1)


def square(n):
    return times(n, n)
