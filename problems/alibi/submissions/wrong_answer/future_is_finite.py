# Masks later keys with −10⁹ instead of −inf.
# zh: 用 −10⁹ 而不是 −inf 遮住后面的 key。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    distance = position[:, None] - position
    bias = _slopes(num_heads)[:, None, None] * -distance
    bias[:, distance < 0] = -1e9
    return bias


def _slopes(num_heads):
    power = 2 ** (num_heads.bit_length() - 1)
    slopes = 2.0 ** (-8 / power * np.arange(1, power + 1))
    between = 2.0 ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads]
