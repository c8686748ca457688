# Gives a single head the slope 1/2 instead of 1/256.
# zh: 只有一个头时斜率取了 1/2，而不是 1/256。

import numpy as np


def alibi_bias(num_heads, n):
    p = 1 << (num_heads.bit_length() - 1)
    ratio = 2.0 ** (-8.0 / p) if p > 1 else 0.5
    half = 2.0 ** (-4.0 / p)
    slopes = np.concatenate([ratio ** np.arange(1, p + 1), half ** np.arange(1, 2 * p, 2)])[:num_heads]
    distance = np.arange(n)[:, None] - np.arange(n)
    return np.where(distance >= 0, -slopes[:, None, None] * distance, -np.inf)
