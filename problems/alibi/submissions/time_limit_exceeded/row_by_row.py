# Writes every row of every head in a Python loop.
# zh: 用 Python 循环逐个头、逐行写入。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    bias = np.full((num_heads, n, n), -np.inf)
    for head, slope in enumerate(_slopes(num_heads)):
        for query in range(n):
            bias[head, query, : query + 1] = -slope * (query - position[: query + 1])
    return bias


def _slopes(num_heads):
    power = 2 ** (num_heads.bit_length() - 1)
    slopes = 2.0 ** (-8 / power * np.arange(1, power + 1))
    between = 2.0 ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads]
