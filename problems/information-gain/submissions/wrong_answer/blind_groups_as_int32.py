# Groups are narrowed to int32 before they are compared.
# zh: 组编号先截成 int32 再比较。
import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, a = np.unique(labels, return_inverse=True)
    _, g = np.unique(groups.astype(np.int32), return_inverse=True)

    def h(c):
        p = c / n
        return -(p * np.log2(p)).sum()

    pair = np.unique(a.astype(np.int64) * (int(g.max()) + 1) + g, return_counts=True)[1]
    return h(np.bincount(a)) + h(np.bincount(g)) - h(pair)
