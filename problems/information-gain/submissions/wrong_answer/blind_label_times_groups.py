# Joins label and group in one integer, label · groups + group, which overflows for large labels.
# zh: 把标签与组合并成一个整数（标签 · 组数 + 组），标签很大时溢出。
import numpy as np


def information_gain(labels, groups):
    def entropy(x):
        c = np.unique(x, return_counts=True)[1]
        p = c / len(x)
        return -(p * np.log2(p)).sum()

    wide = labels.astype(np.int64)
    g = np.unique(groups, return_inverse=True)[1].astype(np.int64)
    joint = wide * (g.max() + 1) + g
    return entropy(wide) + entropy(g) - entropy(joint)
