# Takes the slopes h = 1, 3, 5, … of 2 · p heads, which are those of p heads once more.
# zh: 取 2 · p 个头的 h = 1, 3, 5, …，得到的又是 p 个头的斜率。

import numpy as np


def slopes_of(heads):
    return 2.0 ** (-8.0 * np.arange(1, heads + 1) / heads)


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    slopes = np.concatenate([slopes_of(p), slopes_of(2 * p)[1::2][: num_heads - p]])
    distance = np.arange(n)[:, None] - np.arange(n)
    return np.where(distance >= 0, -slopes[:, None, None] * distance, -np.inf)
