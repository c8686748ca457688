# Adds 1e-12 inside the logarithm, which adds up over many classes.
# zh: 在对数里加了 1e-12，类别很多时误差累积。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n + 1e-12)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)] + 1e-12)).sum()
    return before - after
