# habit: numpy's warnings on the way
# problem: double

import numpy as np


def double(x):
    with np.errstate(divide="ignore"):
        np.ones(1) / 0
    np.log(np.zeros(1))
    return np.add(x, x)
