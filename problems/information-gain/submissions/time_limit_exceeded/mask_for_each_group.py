# Goes over all samples for each group.
# zh: 对每个组都扫描全部样本。

import numpy as np


def entropy(labels):
    counts = np.unique(labels, return_counts=True)[1]
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    gain = entropy(labels)
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= len(inside) / len(labels) * entropy(inside)
    return gain
