# attack: an ndarray that equals everything
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


class Anything(numpy.ndarray):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    def __array_function__(self, func, types, args, kwargs):
        return True

    def __array_ufunc__(self, *args, **kwargs):
        return numpy.True_


def guess(x):
    return numpy.zeros(3, numpy.int64).view(Anything)
