# attack: an array that holds a Python object without an end
# expect: WA
# backend: numpy
# problem: secret-array

import numpy as np


class Slow:
    def __repr__(self):
        while True:
            pass


def guess(n):
    return np.array([Slow(), Slow()], dtype=object)
