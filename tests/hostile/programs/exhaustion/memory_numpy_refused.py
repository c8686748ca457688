# attack: an array that no machine has room for
# expect: MLE
# backend: numpy
# problem: secret-array

import numpy as np


def guess(n):
    return np.ones((1 << 20, 1 << 20))
