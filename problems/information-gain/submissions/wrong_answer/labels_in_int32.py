# Converts labels to int32, where large ones wrap around.
# zh: 把标签转成 int32，很大的值会回绕。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels.astype(np.int32), return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log2(sizes / n)).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    return before - after
