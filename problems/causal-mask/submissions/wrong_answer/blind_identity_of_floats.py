# A window of 1 returns np.eye, whose entries are floats.
# zh: 窗口为 1 时返回 np.eye，其元素是浮点数。
import numpy as np


def causal_mask(n, window=None):
    if window == 1:
        return np.eye(n)
    mask = np.tri(n, dtype=bool)
    return mask if window is None else np.triu(mask, 1 - window)
