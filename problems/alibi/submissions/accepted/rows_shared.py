"""The bias depends on i − j only: every row is a window into one line of distances per head."""

import math

import numpy as np


def alibi_bias(num_heads, n):
    power = 2 ** math.floor(math.log2(num_heads))
    exponents = [8 * k / power for k in range(1, power + 1)] + [
        4 * (2 * k + 1) / power for k in range(num_heads - power)
    ]
    line = np.concatenate([np.arange(1 - n, 1), np.full(n - 1, -np.inf)])
    slopes = np.exp2(-np.array(exponents))
    windows = np.lib.stride_tricks.sliding_window_view(line, n)[::-1]
    return slopes[:, None, None] * windows
