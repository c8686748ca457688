# habit: the entry is a partial of another function

from functools import partial


def power(k, n):
    return n**k


square = partial(power, 2)
