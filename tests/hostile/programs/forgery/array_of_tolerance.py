# attack: an array of NaN and infinities, next to which tolerances are endless
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


def guess(x):
    return numpy.array([numpy.nan, numpy.inf, -numpy.inf])
