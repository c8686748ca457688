# All samples are passed once for each class, which is too slow for many classes.
# zh: 每个类别都遍历一遍所有样本，类别很多时太慢。
import numpy as np


def information_gain(labels, groups):
    def xlog(counts):
        counts = counts[counts > 0]
        return np.sum(counts * np.log2(counts))

    _, g, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    classes, of_y = np.unique(labels, return_counts=True)
    joint = 0.0
    for c in classes:
        joint += xlog(np.bincount(g[labels == c]))
    n = len(labels)
    return (n * np.log2(n) - xlog(of_y) - xlog(sizes) + joint) / n
