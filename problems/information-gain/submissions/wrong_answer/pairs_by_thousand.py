# Takes 1000 · label + group for the pair.
# zh: 用 1000 · 标签 + 组号 表示组合。

import numpy as np


def surprise(values):
    counts = np.unique(values, return_counts=True)[1]
    return (counts * np.log2(counts)).sum()


def information_gain(labels, groups):
    pairs = labels.astype(np.int64) * 1000 + groups.astype(np.int64)
    return np.log2(len(labels)) + (surprise(pairs) - surprise(labels) - surprise(groups)) / len(labels)
