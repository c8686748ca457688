# Pairs are told apart by label · 31 + group, which gives different pairs the same key.
# zh: 用“标签 · 31 + 组”区分组合，不同的组合可能得到同一个键。
import numpy as np


def information_gain(labels, groups):
    def entropy(values):
        p = np.unique(values, return_counts=True)[1] / values.size
        return -np.sum(p * np.log2(p))

    y, g = labels.astype(np.int64), groups.astype(np.int64)
    return entropy(y) + entropy(g) - entropy(y * 31 + g)
