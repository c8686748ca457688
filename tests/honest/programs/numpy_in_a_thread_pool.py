# habit: numpy in threads
# problem: double

from concurrent.futures import ThreadPoolExecutor

import numpy as np


def double(x):
    with ThreadPoolExecutor(4) as pool:
        return np.array(list(pool.map(lambda value: value * 2, x)))
