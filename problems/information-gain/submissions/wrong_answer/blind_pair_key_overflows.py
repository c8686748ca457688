# The key of a pair, label times the range of the groups plus the group, overflows int64 for very large values.
# zh: 标签乘以组的取值范围再加组号作为键，取值很大时溢出 int64。
import numpy as np


def entropy(values):
    counts = np.unique(values, return_counts=True)[1]
    p = counts / len(values)
    return -(p * np.log2(p)).sum()


def information_gain(labels, groups):
    y, g = labels.astype(np.int64), groups.astype(np.int64)
    span = g.max() - g.min() + 1
    pairs = (y - y.min()) * span + (g - g.min())
    return entropy(y) + entropy(g) - entropy(pairs)
