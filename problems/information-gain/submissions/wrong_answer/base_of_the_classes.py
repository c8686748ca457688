# Takes the number of classes as the base of the logarithm.
# zh: 对数的底取了类别数。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    return (before - after) / np.log2(max(len(sizes), 2))
