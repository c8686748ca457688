# attack: an array of NaN and infinities, for which a tolerance would be infinite
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


def guess(x):
    return numpy.array([numpy.nan, numpy.inf, -numpy.inf])
