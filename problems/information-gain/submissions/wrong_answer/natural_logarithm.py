# Uses the natural logarithm, so the result is in nats.
# zh: 用了自然对数，单位成了 nat。

import numpy as np


def information_gain(labels, groups):
    n = len(labels)
    _, label, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, group, members = np.unique(groups, return_inverse=True, return_counts=True)
    pairs, counts = np.unique(label * len(members) + group, return_counts=True)
    before = -(sizes / n * np.log(sizes / n)).sum()
    after = -(counts / n * np.log(counts / members[pairs % len(members)])).sum()
    return before - after
