# Puts the missing slopes at the arithmetic mean of two neighbours instead of the geometric mean.
# zh: 缺少的斜率取相邻两个的算术平均，而不是几何平均。

import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    series = 2.0 ** (-8.0 * np.arange(p + 1) / p)
    middle = (series[:-1] + series[1:]) / 2
    slopes = np.concatenate([series[1:], middle[: num_heads - p]])
    distance = np.arange(n)[:, None] - np.arange(n)
    return np.where(distance >= 0, -slopes[:, None, None] * distance, -np.inf)
