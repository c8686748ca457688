# attack: an array of 2**50 elements that takes eight bytes
# expect: MLE
# backend: numpy
# problem: secret-array

import numpy as np


def guess(n):
    return np.broadcast_to(np.float64(0), (1 << 25, 1 << 25))
