# attack: an array whose tobytes, shape and dtype do not fit one another
# expect: WA|RE
# backend: numpy
# problem: secret-array

import numpy


class Lie(numpy.ndarray):
    def astype(self, *args, **kwargs):
        return self

    def tobytes(self, order="C"):
        return b"\0" * 8

    shape = (1 << 40, 0, -1)


def guess(x):
    return numpy.zeros(3, numpy.int64).view(Lie)
