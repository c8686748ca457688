# habit: sorted with cmp_to_key, reverse and stable

from functools import cmp_to_key


def square(n):
    words = sorted(["b", "a", "c"], key=cmp_to_key(lambda x, y: (x > y) - (x < y)), reverse=True)
    return n * n * (words == ["c", "b", "a"])
