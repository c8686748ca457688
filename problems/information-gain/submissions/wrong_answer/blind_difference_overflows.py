# A new group begins where the difference of sorted values is positive, and the difference of far int64 values overflows.
# zh: 排序后用“差大于 0”判断新的组，相距很远的 int64 相减会溢出。
import numpy as np


def entropy(new):
    counts = np.diff(np.concatenate(([0], np.flatnonzero(new) + 1, [len(new) + 1])))
    p = counts / counts.sum()
    return -(p * np.log2(p)).sum()


def information_gain(labels, groups):
    order = np.lexsort((labels, groups))
    y, g = labels[order], groups[order].astype(np.int64)
    next_group = np.diff(g) > 0
    ordered = np.sort(labels)
    return entropy(ordered[1:] != ordered[:-1]) + entropy(next_group) - entropy(next_group | (y[1:] != y[:-1]))
