# Averages the entropies of the groups without their sizes.
# zh: 对各组的熵直接求平均，没有按大小加权。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    gain, number = entropy(labels), len(np.unique(groups))
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= 1 / number * entropy(inside)
    return gain
