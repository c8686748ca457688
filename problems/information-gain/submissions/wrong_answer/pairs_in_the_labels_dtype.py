# Multiplies labels in their own dtype, where the product wraps around.
# zh: 用标签自己的 dtype 求乘积，发生回绕。

import numpy as np


def surprise(values):
    counts = np.unique(values, return_counts=True)[1]
    return (counts * np.log2(counts)).sum()


def information_gain(labels, groups):
    _, group = np.unique(groups, return_inverse=True)
    number = np.int64(group.max() + 1)
    pairs = labels * number.astype(labels.dtype) + group.astype(labels.dtype)
    return np.log2(len(labels)) + (surprise(pairs) - surprise(labels) - surprise(groups)) / len(labels)
