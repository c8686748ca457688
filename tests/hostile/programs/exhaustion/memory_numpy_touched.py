# attack: an array of zeros, then touched
# expect: MLE
# backend: numpy
# problem: secret-array

import numpy as np


def guess(n):
    block = np.zeros(1 << 27)
    block += 1
    return np.zeros(3)
