# Builds the grids of queries and keys in float64, which takes too much memory.
# zh: 用 float64 造出查询和键的网格，占用内存过多。

import numpy as np


def causal_mask(n, window=None):
    queries, keys = np.meshgrid(np.arange(n, dtype=float), np.arange(n, dtype=float), indexing="ij")
    distance = queries - keys
    allowed = np.where(distance >= 0, 1.0, 0.0)
    if window is not None:
        allowed = allowed * np.where(distance < window, 1.0, 0.0)
    return allowed == 1
