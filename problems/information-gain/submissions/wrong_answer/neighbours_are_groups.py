# Takes runs of equal neighbours as groups.
# zh: 把相邻的相同组号当作一个组，没有合并不相邻的。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(
        np.append(0, np.cumsum(groups[1:] != groups[:-1])), return_inverse=True, return_counts=True
    )
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    return before - after
