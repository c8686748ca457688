# Uses powers of e instead of 2.
# zh: 用 e 的幂代替 2 的幂。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    distance = position[:, None] - position
    bias = _slopes(num_heads)[:, None, None] * -distance
    bias[:, distance < 0] = -np.inf
    return bias


def _slopes(num_heads):
    power = 2 ** (num_heads.bit_length() - 1)
    slopes = np.e ** (-8 / power * np.arange(1, power + 1))
    between = np.e ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads]
