# habit: numpy integers where Python's are expected
# problem: pair

import numpy as np


def pair(n):
    both = np.array([n, n * n])
    return [list(both), [both[1], np.int32(n)]]
