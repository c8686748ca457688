# Computes one pair at a time in a Python loop.
# zh: 在 Python 循环里逐对计算。

import math

import numpy as np


def reward_pair_loss(chosen, rejected):
    total = 0.0
    for one, other in zip(chosen.reshape(-1), rejected.reshape(-1), strict=True):
        margin = float(one) - float(other)
        total += max(-margin, 0) + math.log1p(math.exp(-abs(margin)))
    return np.asarray(total / chosen.size).astype(chosen.dtype)
