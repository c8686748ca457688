# The exponents come from arange with the float step 2/d, which for some d has one element too many.
# zh: 指数由步长为浮点数 2/d 的 arange 得到，某些 d 会多出一个元素。
import numpy as np


def sinusoidal_positions(n, d):
    i = np.arange(0, 1, 2 / d)
    angle = np.arange(n)[:, None] / 10000.0**i
    table = np.empty((n, d))
    table[:, 0::2] = np.sin(angle)
    table[:, 1::2] = np.cos(angle[:, : d // 2])
    return table
