# The table is cached by d alone, so a larger n gets a table with too few rows.
# zh: 缓存的键只有 d，n 变大时返回的表行数不足。
import numpy as np

TABLES = {}


def sinusoidal_positions(n, d):
    if d not in TABLES:
        angle = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
        TABLES[d] = np.stack([np.sin(angle), np.cos(angle)], -1).reshape(n, -1)[:, :d]
    return TABLES[d][:n]
