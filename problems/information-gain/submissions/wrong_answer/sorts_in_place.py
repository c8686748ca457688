# Sorts the caller's labels along with the groups in place.
# zh: 就地把调用者的标签按组排序。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    order = np.argsort(groups, kind="stable")
    labels[:], groups[:] = labels[order], groups[order]
    gain = entropy(labels)
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= len(inside) / len(labels) * entropy(inside)
    return gain
