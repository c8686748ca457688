# attack: an object whose __array__ gives another array each time
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


class Lie:
    shape, dtype, ndim = (3,), numpy.dtype("int64"), 1

    def __array__(self, dtype=None, copy=None):
        return numpy.arange(3)

    @property
    def __array_interface__(self):
        return {"shape": (3,), "typestr": "<i8", "data": (id(self), True), "version": 3}


def guess(x):
    return Lie()
