# Divides by the entropy of the groups, which is the gain ratio.
# zh: 除以了组的熵，那是增益率。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    split = -(members / n * np.log2(members / n)).sum()
    return (before - after) / split if split else 0.0
