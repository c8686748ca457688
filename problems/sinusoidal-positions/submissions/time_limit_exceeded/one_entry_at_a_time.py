# Computes one entry at a time.
# zh: 逐个元素计算。

import math

import numpy as np


def sinusoidal_positions(n, d):
    table = np.zeros((n, d))
    for pos in range(n):
        for j in range(d):
            angle = pos / 10000 ** ((j - j % 2) / d)
            table[pos, j] = math.cos(angle) if j % 2 else math.sin(angle)
    return table
