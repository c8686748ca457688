# Uses 2^(−8k/num_heads) also if the number of heads is no power of two.
# zh: 头数不是 2 的幂时也用 2^(−8k/num_heads)。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    distance = position[:, None] - position
    bias = _slopes(num_heads)[:, None, None] * -distance
    bias[:, distance < 0] = -np.inf
    return bias


def _slopes(num_heads):
    power = num_heads
    slopes = 2.0 ** (-8 / power * np.arange(1, power + 1))
    between = 2.0 ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads]
