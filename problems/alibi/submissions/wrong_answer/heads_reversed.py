# Gives the steepest slope to the last head.
# zh: 最陡的斜率给了最后一个头。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    distance = position[:, None] - position
    bias = _slopes(num_heads)[:, None, None] * -distance
    bias[:, distance < 0] = -np.inf
    return bias


def _slopes(num_heads):
    power = 2 ** (num_heads.bit_length() - 1)
    slopes = 2.0 ** (-8 / power * np.arange(1, power + 1))
    between = 2.0 ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads][::-1]
