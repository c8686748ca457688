# Keeps the positions in eight bits, which hold no distance above 127.
# zh: 位置用 8 位整数保存，距离超过 127 就溢出。

import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    first = 2.0 ** (-8.0 * np.arange(1, p + 1) / p)
    rest = 2.0 ** (-4.0 * np.arange(1, 2 * p, 2) / p)
    slopes = np.concatenate([first, rest[: num_heads - p]])
    steps = np.arange(n).astype(np.int8)
    distance = steps[:, None] - steps
    bias = -slopes[:, None, None] * distance
    bias[:, np.triu(np.ones((n, n), bool), 1)] = -np.inf
    return bias
