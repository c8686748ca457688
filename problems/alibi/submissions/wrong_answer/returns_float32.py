# Returns float32 in NumPy.
# zh: 在 NumPy 中返回 float32。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    distance = position[:, None] - position
    bias = _slopes(num_heads)[:, None, None] * -distance
    bias[:, distance < 0] = -np.inf
    return bias.astype(np.float32)


def _slopes(num_heads):
    power = 2 ** (num_heads.bit_length() - 1)
    slopes = 2.0 ** (-8 / power * np.arange(1, power + 1))
    between = 2.0 ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads]
