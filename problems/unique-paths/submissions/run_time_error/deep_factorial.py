# Divides factorials as floats, which overflow for large grids.
# zh: 阶乘转成浮点数再相除，网格较大时溢出。
from math import factorial


def unique_paths(m, n):
    return round(float(factorial(m + n - 2)) / factorial(m - 1) / factorial(n - 1))
