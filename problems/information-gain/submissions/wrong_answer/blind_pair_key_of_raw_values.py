# A pair is named by label · 1000003 + group, which is equal for different pairs.
# zh: 用 标签 · 1000003 + 组号 表示一对，不同的对会相等。
import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, a = np.unique(labels, return_inverse=True)
    _, g = np.unique(groups, return_inverse=True)

    def h(c):
        p = c / n
        return -(p * np.log2(p)).sum()

    pair = np.unique(labels.astype(np.int64) * 1000003 + groups.astype(np.int64), return_counts=True)[1]
    return h(np.bincount(a)) + h(np.bincount(g)) - h(pair)
