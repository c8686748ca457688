# Adds up the entropies of the groups without weights.
# zh: 把各组的熵直接相加，没有权重。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    gain = entropy(labels)
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= entropy(inside)
    return gain
