# Fills the result one row at a time in a Python loop.
# zh: 用 Python 循环逐行填写结果。

import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    first = 2.0 ** (-8.0 * np.arange(1, p + 1) / p)
    rest = 2.0 ** (-4.0 * np.arange(1, 2 * p, 2) / p)
    slopes = np.concatenate([first, rest[: num_heads - p]])
    bias = np.full((num_heads, n, n), -np.inf)
    for h in range(num_heads):
        for i in range(n):
            bias[h, i, : i + 1] = -slopes[h] * np.arange(i, -1, -1)
    return bias
