# The rows are computed one at a time in a Python loop, which is too slow for many short rows.
# zh: 用 Python 循环逐行计算，行多而短时太慢。
import numpy as np


def sinusoidal_positions(n, d):
    frequency = 10000 ** (np.arange(0, d, 2) / d)
    rows = [np.stack([np.sin(pos / frequency), np.cos(pos / frequency)], -1).ravel()[:d] for pos in range(n)]
    return np.array(rows)
