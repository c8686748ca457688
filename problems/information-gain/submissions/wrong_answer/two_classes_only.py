# Uses the binary entropy of the share of the largest label.
# zh: 只按最大标签所占比例计算二元熵。

import numpy as np


def entropy(labels):
    share = (labels == labels.max()).mean()
    counts = np.array([one for one in (share, 1 - share) if one > 0])
    return -(counts / counts.sum() * np.log2(counts / counts.sum())).sum()


def information_gain(labels, groups):
    gain = entropy(labels)
    for group in np.unique(groups):
        inside = labels[groups == group]
        gain -= len(inside) / len(labels) * entropy(inside)
    return gain
