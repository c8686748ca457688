# Takes the logarithm of 0 for classes that a group does not have.
# zh: 对组中没有的类取了 0 的对数。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label = np.unique(labels, return_inverse=True)
    _, group = np.unique(groups, return_inverse=True)
    table = np.zeros((label.max() + 1, group.max() + 1))
    np.add.at(table, (label, group), 1)
    before, members = table.sum(axis=1) / n, table.sum(axis=0)
    inside = table / members
    after = -(members / n * inside * np.log2(inside)).sum()
    return -(before * np.log2(before)).sum() - after
