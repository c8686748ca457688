# Uses labels as indices, which may be negative.
# zh: 把标签当作下标，标签可能为负。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    label, sizes = labels.astype(np.int64), np.bincount(labels)
    sizes = sizes[sizes > 0]
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    return before - after
