# Builds three index grids of the size of the result, which take too much memory.
# zh: 造出三个与结果同样大的下标网格，占用内存过多。

import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    first = 2.0 ** (-8.0 * np.arange(1, p + 1) / p)
    rest = 2.0 ** (-4.0 * np.arange(1, 2 * p, 2) / p)
    slopes = np.concatenate([first, rest[: num_heads - p]])
    heads, queries, keys = np.indices((num_heads, n, n))
    distance = queries - keys
    bias = -slopes[heads] * distance
    return np.where(distance >= 0, bias, -np.inf)
