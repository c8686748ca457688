# Computes in float32.
# zh: 用 float32 计算。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -((sizes / n).astype(np.float32) * np.log2((sizes / n).astype(np.float32))).sum()
    after = -(counts / n * np.log2(counts / members[pairs % len(members)])).sum()
    return np.float64(before - after)
