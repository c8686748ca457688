# attack: a masked array, whose comparison masks every difference
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


def guess(x):
    return numpy.ma.masked_all(3, dtype=numpy.int64)
