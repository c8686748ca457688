# Makes a table of all classes by all groups.
# zh: 建立“全部类别 × 全部组”的表。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label = np.unique(labels, return_inverse=True)
    _, group = np.unique(groups, return_inverse=True)
    table = np.zeros((label.max() + 1, group.max() + 1))
    np.add.at(table, (label, group), 1)
    before, members = table.sum(axis=1) / n, table.sum(axis=0)
    inside = table / members
    after = -(members / n * np.where(table > 0, inside * np.log2(np.where(table > 0, inside, 1)), 0)).sum()
    return -(before * np.log2(before)).sum() - after
