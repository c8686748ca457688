# attack: leave a patch in numpy and in the memory of its constants
# expect: WA|RE
# backend: numpy
# problem: echo-array

import numpy


def found():
    return hasattr(numpy, "escaped")


def plant():
    numpy.escaped = True
    numpy.random.seed(7)
    numpy.seterr(all="raise")


FOUND = found()


def echo(x):
    try:
        plant()
    except OSError:
        return None
    return x if FOUND else None
