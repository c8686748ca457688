# Calls array operations for each group of the sorted labels.
# zh: 排序后对每个组分别做数组运算。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    gain = entropy(labels)
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order].astype(np.int64), prepend=groups[order][0] - np.int64(1)))
    for inside in np.split(labels[order], starts[1:]):
        gain -= len(inside) / len(labels) * entropy(inside)
    return gain
