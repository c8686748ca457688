# Splits into the first group and all others.
# zh: 只分成第一个组和其余所有组。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    gain, groups = entropy(labels), groups == groups[0]
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= len(inside) / len(labels) * entropy(inside)
    return gain
