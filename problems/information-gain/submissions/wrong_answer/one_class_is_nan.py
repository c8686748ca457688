# Divides by the entropy of the labels and multiplies again.
# zh: 除以标签的熵再乘回来，只有一类时得到 nan。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    return before * (1 - after / before)
