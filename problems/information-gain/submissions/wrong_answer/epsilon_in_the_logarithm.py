# Adds 1e-9 inside the logarithm.
# zh: 在对数里加了 1e-9。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum() + 1e-9)).sum()


def information_gain(labels, groups):
    gain = entropy(labels)
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= len(inside) / len(labels) * entropy(inside)
    return gain
