# Writes n² entries one at a time in Python.
# zh: 用 Python 逐个写入 n² 个元素。

import numpy as np


def causal_mask(n, window=None):
    mask = np.zeros((n, n), dtype=bool)
    for query in range(n):
        for key in range(n):
            mask[query][key] = key <= query and (window is None or query - key < window)
    return mask
