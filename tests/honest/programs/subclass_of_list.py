# habit: subclasses of list, named tuples and deques turned into lists
# problem: pair

from collections import namedtuple

Pair = namedtuple("Pair", "a b")


class Rows(list):
    pass


def pair(n):
    return Rows([Pair(n, n * n), Rows([n * n, n])])
