# attack: an array of objects that equal everything
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


class Anything:
    def __eq__(self, other):
        return True

    __hash__ = None


def guess(x):
    return numpy.array([Anything()] * 3, dtype=object)
